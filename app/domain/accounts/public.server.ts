/** What other areas and the web may ask of accounts. */
export { closeLimiter } from "~/db/limiter.server";
export { loadDemoAccounts } from "./demo/load-demo-accounts.server";
export { forgetAttempts } from "./limits/count-attempts.server";
export { type Asker, takeTurn } from "./limits/take-turn.server";
export { chooseDelivery, markRead } from "./notifications/keep-notifications.server";
export {
  countUnread,
  type DeliveryChoice,
  findBounce,
  listDeliveries,
  listNotifications,
  type NotificationView,
} from "./notifications/list-notifications.server";
export { deliveryForm, readForm } from "./notifications/notification.form";
export { listReaders, notify, putNews, type Reader } from "./notifications/notify.server";
export { sendDigests } from "./notifications/send-digests.server";
export { hashPassword } from "./passwords/hash-password.server";
export { findSession, type SignedIn } from "./sessions/find-session.server";
export {
  endSession,
  endSessionsOf,
  forgetSessions,
  type NewSession,
  openSession,
  touchSession,
} from "./sessions/keep-session.server";
export { type MaySignIn, signIn } from "./sessions/sign-in.server";
export { signInForm } from "./sessions/sign-in.form";

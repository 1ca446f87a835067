/** Who listens to what: every event that an area announces stands here. */
import { toAccount, toFormerAddress, withTokenLink } from "./account-letters.server";
import { toApplicant, toMember, toRegion } from "./application-letters.server";
import { toSupplierOf } from "./availability-letters.server";
import { toCommenter, toProviders } from "./book-news.server";
import type { Subscriptions } from "~/db/outbox.server";
import { queueRebuild } from "./queue-rebuild.server";
import { formCombinations, keepIndicated, watchMembers } from "~/domain/combinations/public.server";
import { keepObservedWaits } from "~/domain/providers/public.server";
import { indexAllOffers, indexOffers } from "~/domain/search/indexing/index-offers.server";

export const subscriptions: Subscriptions = {
  "account.invited": [withTokenLink("invitation")],
  "account.claim-offered": [withTokenLink("claim")],
  "account.organisation-invited": [withTokenLink("organisation-invitation")],
  "account.reset-asked": [withTokenLink("reset")],
  "account.email-change-asked": [withTokenLink("email-change")],
  "account.email-changed": [toFormerAddress("email-changed")],
  "account.password-changed": [toAccount("password-changed")],
  "account.second-step-changed": [toAccount("second-step-changed")],
  "account.recovery-code-used": [toAccount("recovery-code-used")],
  "application.begun": [toApplicant("application-link")],
  "application.submitted": [toApplicant("application-received"), toRegion("application-submitted")],
  "application.supplied": [toRegion("application-supplied")],
  "application.member-asked": [toMember("application-member")],
  "application.member-answered": [toApplicant("application-member-answered")],
  "application.more-asked": [toApplicant("application-more-asked")],
  "application.decided": [toApplicant("application-decided")],
  "availability.asked": [toSupplierOf("availability-asked")],
  "availability.replied": [toSupplierOf("availability-replied")],
  "availability.chosen": [toSupplierOf("availability-chosen")],
  "availability.closed": [toSupplierOf("availability-closed")],
  "combination.admitted": [formCombinations],
  "book-text.opened": [toProviders],
  "book-comment.answered": [toCommenter],
  "offers.changed": [indexOffers, watchMembers],
  "help.indicated": [keepIndicated],
  "region.loaded": [indexAllOffers],
  "search.rebuild-asked": [queueRebuild],
  "waits.observed": [keepObservedWaits],
};

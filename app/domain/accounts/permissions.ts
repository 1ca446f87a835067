/** Who may do what: reads as sentences, action × role → own or any (requirements, permission matrix). */
/** A visitor is whoever looks at the public pages, without an account. */
export type Role = "system" | "visitor" | "provider-editor" | "provider-manager";

/** `own`: only for a supplier on whose behalf the person may act. */
export type Extent = "own" | "any";

export type Permission =
  "region.load" | "registers.import" | "waiting-time.declare" | "offer.remark" | "remarks.forget";

export const PERMISSIONS: Record<Permission, Partial<Record<Role, Extent>>> = {
  "region.load": { system: "any" },
  "registers.import": { system: "any" },
  "waiting-time.declare": {
    system: "any",
    "provider-editor": "own",
    "provider-manager": "own",
  },
  "offer.remark": { visitor: "any" },
  "remarks.forget": { system: "any" },
};

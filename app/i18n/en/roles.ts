import type { organisationKinds as nlKinds, roles as nl } from "../nl/roles";

export const roles: typeof nl = {
  "provider-editor": "editor",
  "provider-manager": "provider manager",
  "access-worker": "access worker",
  "access-lead": "access team lead",
  "general-practitioner": "general practitioner",
  "youth-doctor": "youth doctor",
  "medical-specialist": "medical specialist",
  "certified-institution": "worker of a certified institution",
  "privacy-officer": "privacy officer",
  "client-supporter": "client supporter",
  "contract-manager": "contract manager",
  "quality-officer": "quality officer",
  expert: "expert",
  "policy-maker": "policy maker",
  "region-admin": "region administrator",
};

export const organisationKinds: typeof nlKinds = {
  provider: "provider",
  access_team: "access team",
  practice: "practice",
  institution: "institution",
  region: "region",
};

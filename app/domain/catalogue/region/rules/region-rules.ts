/** Everything a sound configuration obeys beyond its shape, all at once. */
import type { RegionConfig } from "../region-config";
import { admissionFaults } from "./admission-rules";
import { arrangementFaults } from "./arrangement-rules";
import { codeFaults } from "./code-rules";
import { dimensionFaults } from "./dimension-rules";
import type { Fault } from "./fault";
import { guideFaults } from "./guide-rules";
import { partyFaults } from "./party-rules";
import { referralFaults } from "./referral-rules";
import { settingFaults } from "./setting-rules";

export function regionFaults(config: RegionConfig): Fault[] {
  return [
    ...codeFaults(config),
    ...dimensionFaults(config),
    ...arrangementFaults(config),
    ...partyFaults(config),
    ...settingFaults(config),
    ...admissionFaults(config),
    ...referralFaults(config),
    ...guideFaults(config),
  ];
}

import { expect, test } from "vitest";

import { networkOf } from "./limit";

test.each([
  ["192.0.2.17", "192.0.2.0/24"],
  ["::ffff:192.0.2.17", "192.0.2.0/24"],
  ["2001:db8:abcd:1234:5678::1", "2001 0db8 abcd 12/56"],
  ["2001:DB8::1", "2001 0db8 0000 00/56"],
  ["fe80::1%eth0", "fe80 0000 0000 00/56"],
  ["::1", "0000 0000 0000 00/56"],
  ["", ""],
])("%s is in network %s", (address, network) => {
  expect(networkOf(address)).toBe(network.replaceAll(" ", ""));
});

test("neighbours within a /56 share their network, others do not", () => {
  expect(networkOf("2001:db8:1:12ff::1")).toBe(networkOf("2001:db8:1:1200:1::"));
  expect(networkOf("2001:db8:1:1300::1")).not.toBe(networkOf("2001:db8:1:1200::1"));
});

import type { nearby as nl } from "../nl/nearby";

const or = new Intl.ListFormat("en-GB", { type: "disjunction" });

export const nearby: typeof nl = {
  title: "Help in your municipality",
  chosen: (name: string) => `You chose ${name}. This is where you can turn to.`,
  notChosen: "Choose your municipality. Then you see whom you can call.",
  municipality: "Your municipality",
  none: "No municipality",
  choose: "Choose",
  kinds: {
    access: "Asking for help",
    client_support: "Free help with choosing",
    adviser: "Confidential adviser",
    complaint: "Complaint about the help",
    crisis: "Crisis",
    safe_home: "Violence or not safe at home",
  },
  regional: "This is the region's number. Your municipality gave none of its own.",
  danger: "Danger or crisis now",
  emergency: "In immediate danger call 112",
  lighter: {
    title: (n: number) => `Help nearby, without a referral (${n})`,
    intro: "You can go here yourself. It is free or costs little.",
    none: (where: string[]) =>
      `In ${or.format(where)} we found no help without a referral that fits this.`,
    call: "Would you like to talk about it? Call",
    all: "See all help nearby",
  },
  services: "Help nearby, without a referral",
};

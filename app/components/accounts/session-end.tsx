import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";

import type { ShellSession } from "~/components/layout/shell";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { sessionEnd as en } from "~/i18n/en/session-end";
import { sessionEnd as nl } from "~/i18n/nl/session-end";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

const WARN_BEFORE_MS = 2 * 60_000;
const LOOK_EVERY_MS = 5_000;

type Phase = "going-on" | "ending" | "over";

/**
 * Says two minutes ahead that the session ends (S-22, WCAG 2.2.1), and afterwards how to go on: the
 * page and what was typed stay. Its own file: only who is signed in loads it.
 */
export function SessionEnd({ session }: { session: ShellSession }) {
  const texts = useTexts({ nl, en });
  const { revalidate, state } = useRevalidator();
  const phase = usePhase(session, revalidate);
  if (phase === "going-on") return null;
  return (
    <div role="alert" className="not-on-paper sticky bottom-0 z-10 mx-auto w-full max-w-page p-3">
      {phase === "ending" ? (
        <Notice tone="warning">
          <p className="font-semibold">{texts.soon}</p>
          <p>{session.isFinal ? texts.soonFinal : texts.soonIdle}</p>
          {!session.isFinal && (
            <Button type="button" disabled={state !== "idle"} onClick={revalidate}>
              {texts.stay}
            </Button>
          )}
        </Notice>
      ) : (
        <Notice tone="critical">
          <p className="font-semibold">{texts.over}</p>
          <p>
            {texts.overWhat} {texts.overThen}
          </p>
          <a href={href("/inloggen")} target="_blank" rel="noreferrer">
            {texts.signIn}
          </a>
        </Notice>
      )}
    </div>
  );
}

/**
 * Counted from when the page was made, by the reader's own clock: it may be set wrongly. Work in
 * another tab keeps this one going, and after a sleep of the machine the clock is looked at anew.
 */
function usePhase(session: ShellSession, renew: () => void): Phase {
  const [phase, setPhase] = useState<Phase>("going-on");
  useEffect(() => {
    let endsAt = Date.now() + session.endsInMs;
    const tabs = new BroadcastChannel("session-end");
    tabs.onmessage = ({ data }: MessageEvent<number>) => {
      endsAt = Math.max(endsAt, data);
    };
    tabs.postMessage(endsAt);
    const look = async () => {
      const left = endsAt - Date.now();
      if (left > 0) return setPhase(left > WARN_BEFORE_MS ? "going-on" : "ending");
      clearInterval(looking);
      return (await isSignedIn()) ? renew() : setPhase("over");
    };
    const looking = setInterval(() => void look(), LOOK_EVERY_MS);
    setPhase("going-on");
    return () => {
      clearInterval(looking);
      tabs.close();
    };
  }, [session, renew]);
  return phase;
}

/** Asked before anybody is called signed out: a page of the account leads others to the login. */
async function isSignedIn(): Promise<boolean> {
  try {
    const asked = await fetch(href("/account"), { method: "HEAD", redirect: "manual" });
    return asked.ok;
  } catch {
    return false;
  }
}

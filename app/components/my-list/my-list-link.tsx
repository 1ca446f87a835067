import { NavLink } from "@remix-run/react";

import { listButton as en } from "~/i18n/en/list-button";
import { listButton as nl } from "~/i18n/nl/list-button";
import { useTexts } from "~/i18n/use-texts";
import { href } from "~/web/href";

import { useMyList } from "./use-my-list";

export function MyListLink({ className }: { className: string }) {
  const texts = useTexts({ nl, en });
  return (
    <NavLink to={href("/mijn-lijst")} className={className}>
      {texts.link(useMyList().length)}
    </NavLink>
  );
}

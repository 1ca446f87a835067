import { type SyntheticEvent, useState } from "react";

/** A fold that opens when it must, and never closes under the reader's hands. */
export function useOpen(atFirst: boolean, isNeeded: boolean) {
  const [open, setOpen] = useState(atFirst || isNeeded);
  const [wasNeeded, setWasNeeded] = useState(isNeeded);
  if (wasNeeded !== isNeeded) {
    setWasNeeded(isNeeded);
    if (isNeeded) setOpen(true);
  }
  return {
    open,
    onToggle: ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) =>
      setOpen(currentTarget.open),
  };
}

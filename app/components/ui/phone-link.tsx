/** A number as it is written, to be called by touching it. */
export function PhoneLink({ to, className }: { to: string; className?: string }) {
  return (
    <a href={`tel:${to.replace(/[^\d+]/g, "")}`} className={className}>
      {to}
    </a>
  );
}

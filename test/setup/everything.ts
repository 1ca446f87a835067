/** All that an import could touch, to compare before and after. */
import { run } from "./database";

export async function everything(admin: string): Promise<unknown> {
  const { rows } = await run(
    admin,
    `select (select jsonb_agg(s order by s.id) from supplier s) suppliers,
      (select jsonb_agg(p order by p.supplier_id) from provider p) providers,
      (select jsonb_agg(p order by p.id) from place p) places,
      (select jsonb_agg(o order by o.id) from offer o) offers,
      (select jsonb_agg(o order by o.id) from offer_place o) offer_places,
      (select jsonb_agg(w order by w.id) from waiting_declaration w) waits,
      (select jsonb_agg(c order by c.id) from contract c) contracts,
      (select jsonb_agg(q order by q.id) from quality_figure q) quality,
      (select jsonb_agg(m order by m.id) from mark m) marks,
      (select jsonb_agg(c order by c.supplier_id) from combination c) combinations,
      (select jsonb_agg(m order by m.provider_id) from membership m) members,
      (select jsonb_agg(c order by c.id) from contact c) contacts,
      (select jsonb_agg(p order by p.id) from preliminary_service p) services,
      (select count(*) from audit_entry) audit, (select max(id) from outbox_message) outbox`,
  );
  return rows[0];
}

import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "prisma",
  migrations: { path: "prisma/migrations" },
  // Only the workshop's own commands read this; the app takes its address from app/env.server.ts.
  datasource: { url: process.env.DATABASE_ADMIN_URL ?? "postgresql://localhost:5432/unset" },
});

// Generated from the migrated database by `npm run types:database`. Do not edit.
type Row = Record<string, unknown>;
export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];
export type Database = {
  public: {
    Tables: Record<string, { Row: Row; Insert: Row; Update: Row; Relationships: [] }>;
    Views: Record<string, { Row: Row; Relationships: [] }>;
    Functions: Record<string, { Args: Row; Returns: unknown }>;
    Enums: Record<string, string>;
    CompositeTypes: Record<string, Row>;
  };
};

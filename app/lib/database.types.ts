// Generated from the migrated database by `npm run types:database`. Do not edit.
export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      absence: {
        Row: {
          deputy_id: string;
          from_date: string;
          id: string;
          member_id: string;
          until_date: string;
        };
        Insert: {
          deputy_id: string;
          from_date: string;
          id?: string;
          member_id: string;
          until_date: string;
        };
        Update: {
          deputy_id?: string;
          from_date?: string;
          id?: string;
          member_id?: string;
          until_date?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'absence_deputy_id_fkey';
            columns: ['deputy_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'absence_member_id_fkey';
            columns: ['member_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      account: {
        Row: {
          acting_member_id: string | null;
          disabled_at: string | null;
          display_name: string;
          email: string;
          id: string;
          theme: string;
          version: number;
        };
        Insert: {
          acting_member_id?: string | null;
          disabled_at?: string | null;
          display_name: string;
          email: string;
          id: string;
          theme?: string;
          version?: number;
        };
        Update: {
          acting_member_id?: string | null;
          disabled_at?: string | null;
          display_name?: string;
          email?: string;
          id?: string;
          theme?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'account_acting_member_id_fkey';
            columns: ['acting_member_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      action: {
        Row: {
          controller_unit_id: string;
          created_at: string;
          created_by: string;
          done_at: string | null;
          done_by: string | null;
          done_entry_id: string | null;
          dropped_reason: string | null;
          due_on: string;
          force_id: string;
          grading_id: string;
          id: string;
          mechanism: string;
          neighbourhood_id: string | null;
          owner_member_id: string | null;
          owner_organisation_id: string;
          problem_id: string | null;
          status: string;
          task: string;
          technique: number | null;
          version: number;
        };
        Insert: {
          controller_unit_id: string;
          created_at?: string;
          created_by: string;
          done_at?: string | null;
          done_by?: string | null;
          done_entry_id?: string | null;
          dropped_reason?: string | null;
          due_on: string;
          force_id: string;
          grading_id: string;
          id?: string;
          mechanism?: string;
          neighbourhood_id?: string | null;
          owner_member_id?: string | null;
          owner_organisation_id: string;
          problem_id?: string | null;
          status?: string;
          task: string;
          technique?: number | null;
          version?: number;
        };
        Update: {
          controller_unit_id?: string;
          created_at?: string;
          created_by?: string;
          done_at?: string | null;
          done_by?: string | null;
          done_entry_id?: string | null;
          dropped_reason?: string | null;
          due_on?: string;
          force_id?: string;
          grading_id?: string;
          id?: string;
          mechanism?: string;
          neighbourhood_id?: string | null;
          owner_member_id?: string | null;
          owner_organisation_id?: string;
          problem_id?: string | null;
          status?: string;
          task?: string;
          technique?: number | null;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'action_controller_unit_id_fkey';
            columns: ['controller_unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'action_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'action_done_by_fkey';
            columns: ['done_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'action_done_entry_id_fkey';
            columns: ['done_entry_id'];
            isOneToOne: false;
            referencedRelation: 'entry';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'action_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'action_grading_id_fkey';
            columns: ['grading_id'];
            isOneToOne: false;
            referencedRelation: 'grading';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'action_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhood';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'action_owner_member_id_fkey';
            columns: ['owner_member_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'action_owner_organisation_id_fkey';
            columns: ['owner_organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'action_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      agreement: {
        Row: {
          created_by: string | null;
          extended_by: string | null;
          extended_reason: string | null;
          extended_until: string | null;
          force_id: string;
          from_date: string;
          gateway: string;
          id: string;
          partner_lead_id: string;
          police_lead_id: string;
          purpose: string;
          review_date: string;
          title: string;
          version: number;
        };
        Insert: {
          created_by?: string | null;
          extended_by?: string | null;
          extended_reason?: string | null;
          extended_until?: string | null;
          force_id: string;
          from_date: string;
          gateway: string;
          id?: string;
          partner_lead_id: string;
          police_lead_id: string;
          purpose: string;
          review_date: string;
          title: string;
          version?: number;
        };
        Update: {
          created_by?: string | null;
          extended_by?: string | null;
          extended_reason?: string | null;
          extended_until?: string | null;
          force_id?: string;
          from_date?: string;
          gateway?: string;
          id?: string;
          partner_lead_id?: string;
          police_lead_id?: string;
          purpose?: string;
          review_date?: string;
          title?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'agreement_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agreement_extended_by_fkey';
            columns: ['extended_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agreement_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agreement_partner_lead_id_fkey';
            columns: ['partner_lead_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agreement_police_lead_id_fkey';
            columns: ['police_lead_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      agreement_district: {
        Row: {
          agreement_id: string;
          district_id: string;
        };
        Insert: {
          agreement_id: string;
          district_id: string;
        };
        Update: {
          agreement_id?: string;
          district_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'agreement_district_agreement_id_fkey';
            columns: ['agreement_id'];
            isOneToOne: false;
            referencedRelation: 'agreement';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agreement_district_district_id_fkey';
            columns: ['district_id'];
            isOneToOne: false;
            referencedRelation: 'district';
            referencedColumns: ['id'];
          },
        ];
      };
      agreement_party: {
        Row: {
          agreement_id: string;
          organisation_id: string;
        };
        Insert: {
          agreement_id: string;
          organisation_id: string;
        };
        Update: {
          agreement_id?: string;
          organisation_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'agreement_party_agreement_id_fkey';
            columns: ['agreement_id'];
            isOneToOne: false;
            referencedRelation: 'agreement';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'agreement_party_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
        ];
      };
      attendance: {
        Row: {
          controller_unit_id: string;
          created_at: string;
          created_by: string;
          entry_id: string | null;
          force_id: string;
          grading_id: string;
          id: string;
          minutes: number;
          note: string;
          side: string;
          started_at: string;
          version: number;
        };
        Insert: {
          controller_unit_id: string;
          created_at?: string;
          created_by: string;
          entry_id?: string | null;
          force_id: string;
          grading_id: string;
          id?: string;
          minutes: number;
          note?: string;
          side: string;
          started_at: string;
          version?: number;
        };
        Update: {
          controller_unit_id?: string;
          created_at?: string;
          created_by?: string;
          entry_id?: string | null;
          force_id?: string;
          grading_id?: string;
          id?: string;
          minutes?: number;
          note?: string;
          side?: string;
          started_at?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'attendance_controller_unit_id_fkey';
            columns: ['controller_unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'attendance_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'attendance_entry_id_fkey';
            columns: ['entry_id'];
            isOneToOne: false;
            referencedRelation: 'entry';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'attendance_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'attendance_grading_id_fkey';
            columns: ['grading_id'];
            isOneToOne: false;
            referencedRelation: 'grading';
            referencedColumns: ['id'];
          },
        ];
      };
      attendance_allocation: {
        Row: {
          attendance_id: string;
          percent: number;
          problem_id: string;
        };
        Insert: {
          attendance_id: string;
          percent: number;
          problem_id: string;
        };
        Update: {
          attendance_id?: string;
          percent?: number;
          problem_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'attendance_allocation_attendance_id_fkey';
            columns: ['attendance_id'];
            isOneToOne: false;
            referencedRelation: 'attendance';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'attendance_allocation_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      attendance_line: {
        Row: {
          attendance_id: string;
          cost: number | null;
          cost_role: string;
          id: string;
          minutes: number;
          organisation_id: string;
          people: number;
          pounds_per_hour: number | null;
          rate_id: string | null;
        };
        Insert: {
          attendance_id: string;
          cost_role: string;
          id?: string;
          minutes: number;
          organisation_id: string;
          people: number;
          pounds_per_hour?: number | null;
          rate_id?: string | null;
        };
        Update: {
          attendance_id?: string;
          cost_role?: string;
          id?: string;
          minutes?: number;
          organisation_id?: string;
          people?: number;
          pounds_per_hour?: number | null;
          rate_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'attendance_line_attendance_id_fkey';
            columns: ['attendance_id'];
            isOneToOne: false;
            referencedRelation: 'attendance';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'attendance_line_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'attendance_line_rate_id_fkey';
            columns: ['rate_id'];
            isOneToOne: false;
            referencedRelation: 'rate';
            referencedColumns: ['id'];
          },
        ];
      };
      audit_check: {
        Row: {
          asked_at: string;
          asked_by: string | null;
          broken: number[];
          events: number | null;
          finished_at: string | null;
          head_hash: string | null;
          head_seal: number | null;
          id: number;
          seals: number | null;
          unsealed: number | null;
        };
        Insert: {
          asked_at?: string;
          asked_by?: string | null;
          broken?: number[];
          events?: number | null;
          finished_at?: string | null;
          head_hash?: string | null;
          head_seal?: number | null;
          seals?: number | null;
          unsealed?: number | null;
        };
        Update: {
          asked_at?: string;
          asked_by?: string | null;
          broken?: number[];
          events?: number | null;
          finished_at?: string | null;
          head_hash?: string | null;
          head_seal?: number | null;
          seals?: number | null;
          unsealed?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'audit_check_asked_by_fkey';
            columns: ['asked_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      audit_event: {
        Row: {
          account_id: string | null;
          after: Json | null;
          before: Json | null;
          force_id: string | null;
          happened_at: string;
          id: number;
          member_id: string | null;
          problem_id: string | null;
          request_id: string | null;
          row_key: string | null;
          seal_id: number | null;
          table_name: string | null;
          transaction_id: string;
          what: string;
        };
        Insert: {
          account_id?: string | null;
          after?: Json | null;
          before?: Json | null;
          force_id?: string | null;
          happened_at?: string;
          member_id?: string | null;
          problem_id?: string | null;
          request_id?: string | null;
          row_key?: string | null;
          seal_id?: number | null;
          table_name?: string | null;
          transaction_id?: string;
          what: string;
        };
        Update: {
          account_id?: string | null;
          after?: Json | null;
          before?: Json | null;
          force_id?: string | null;
          happened_at?: string;
          member_id?: string | null;
          problem_id?: string | null;
          request_id?: string | null;
          row_key?: string | null;
          seal_id?: number | null;
          table_name?: string | null;
          transaction_id?: string;
          what?: string;
        };
        Relationships: [];
      };
      bank_holiday: {
        Row: {
          day: string;
          name: string;
          source: string;
        };
        Insert: {
          day: string;
          name: string;
          source: string;
        };
        Update: {
          day?: string;
          name?: string;
          source?: string;
        };
        Relationships: [];
      };
      boundary: {
        Row: {
          area_m2: number;
          from_date: string;
          geojson: Json;
          id: string;
          latitude: number;
          longitude: number;
          neighbourhood_id: string;
          source: string;
          until_date: string | null;
          version: number;
        };
        Insert: {
          area_m2: number;
          from_date?: string;
          geojson: Json;
          id?: string;
          latitude: number;
          longitude: number;
          neighbourhood_id: string;
          source: string;
          until_date?: string | null;
          version: number;
        };
        Update: {
          area_m2?: number;
          from_date?: string;
          geojson?: Json;
          id?: string;
          latitude?: number;
          longitude?: number;
          neighbourhood_id?: string;
          source?: string;
          until_date?: string | null;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'boundary_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhood';
            referencedColumns: ['id'];
          },
        ];
      };
      boundary_part: {
        Row: {
          boundary_id: string;
          hole: boolean;
          part: number;
          ring: number;
          shape: string;
        };
        Insert: {
          boundary_id: string;
          hole: boolean;
          part: number;
          ring: number;
          shape: string;
        };
        Update: {
          boundary_id?: string;
          hole?: boolean;
          part?: number;
          ring?: number;
          shape?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'boundary_part_boundary_id_fkey';
            columns: ['boundary_id'];
            isOneToOne: false;
            referencedRelation: 'boundary';
            referencedColumns: ['id'];
          },
        ];
      };
      command: {
        Row: {
          force_id: string;
          from_date: string;
          id: string;
          name: string;
          until_date: string | null;
        };
        Insert: {
          force_id: string;
          from_date?: string;
          id?: string;
          name: string;
          until_date?: string | null;
        };
        Update: {
          force_id?: string;
          from_date?: string;
          id?: string;
          name?: string;
          until_date?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'command_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
        ];
      };
      dictionary: {
        Row: {
          force_id: string;
          id: string;
          merged_into: string | null;
        };
        Insert: {
          force_id: string;
          id?: string;
          merged_into?: string | null;
        };
        Update: {
          force_id?: string;
          id?: string;
          merged_into?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'dictionary_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'dictionary_merged_into_fkey';
            columns: ['merged_into'];
            isOneToOne: false;
            referencedRelation: 'dictionary';
            referencedColumns: ['id'];
          },
        ];
      };
      disclosure: {
        Row: {
          agreement_id: string | null;
          authorised_by: string;
          by_grading: string | null;
          conditions: string | null;
          end_reason: string | null;
          ended_at: string | null;
          ended_by: string | null;
          gateway: string;
          gateway_code: string | null;
          id: string;
          kind: string;
          on_date: string;
          problem_id: string;
          purpose: string;
          to_organisation_id: string;
        };
        Insert: {
          agreement_id?: string | null;
          authorised_by: string;
          by_grading?: string | null;
          conditions?: string | null;
          end_reason?: string | null;
          ended_at?: string | null;
          ended_by?: string | null;
          gateway: string;
          gateway_code?: string | null;
          id?: string;
          kind?: string;
          on_date?: string;
          problem_id: string;
          purpose: string;
          to_organisation_id: string;
        };
        Update: {
          agreement_id?: string | null;
          authorised_by?: string;
          by_grading?: string | null;
          conditions?: string | null;
          end_reason?: string | null;
          ended_at?: string | null;
          ended_by?: string | null;
          gateway?: string;
          gateway_code?: string | null;
          id?: string;
          kind?: string;
          on_date?: string;
          problem_id?: string;
          purpose?: string;
          to_organisation_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'disclosure_agreement_id_fkey';
            columns: ['agreement_id'];
            isOneToOne: false;
            referencedRelation: 'agreement';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'disclosure_authorised_by_fkey';
            columns: ['authorised_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'disclosure_by_grading_fkey';
            columns: ['by_grading'];
            isOneToOne: false;
            referencedRelation: 'grading';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'disclosure_ended_by_fkey';
            columns: ['ended_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'disclosure_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'disclosure_to_organisation_id_fkey';
            columns: ['to_organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
        ];
      };
      disclosure_item: {
        Row: {
          disclosure_id: string;
          grading_id: string;
          item_id: string;
          kind: string;
        };
        Insert: {
          disclosure_id: string;
          grading_id: string;
          item_id: string;
          kind: string;
        };
        Update: {
          disclosure_id?: string;
          grading_id?: string;
          item_id?: string;
          kind?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'disclosure_item_disclosure_id_fkey';
            columns: ['disclosure_id'];
            isOneToOne: false;
            referencedRelation: 'disclosure';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'disclosure_item_grading_id_fkey';
            columns: ['grading_id'];
            isOneToOne: false;
            referencedRelation: 'grading';
            referencedColumns: ['id'];
          },
        ];
      };
      disclosure_recipient: {
        Row: {
          disclosure_id: string;
          member_id: string;
          problem_id: string;
        };
        Insert: {
          disclosure_id: string;
          member_id: string;
          problem_id: string;
        };
        Update: {
          disclosure_id?: string;
          member_id?: string;
          problem_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'disclosure_recipient_disclosure_id_fkey';
            columns: ['disclosure_id'];
            isOneToOne: false;
            referencedRelation: 'disclosure';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'disclosure_recipient_member_id_fkey';
            columns: ['member_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'disclosure_recipient_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      district: {
        Row: {
          force_id: string;
          from_date: string;
          id: string;
          name: string;
          partnership: string | null;
          until_date: string | null;
        };
        Insert: {
          force_id: string;
          from_date?: string;
          id?: string;
          name: string;
          partnership?: string | null;
          until_date?: string | null;
        };
        Update: {
          force_id?: string;
          from_date?: string;
          id?: string;
          name?: string;
          partnership?: string | null;
          until_date?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'district_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
        ];
      };
      entry: {
        Row: {
          body: string;
          controller_unit_id: string;
          created_at: string;
          created_by: string;
          force_id: string;
          grading_id: string;
          happened_at: string;
          id: string;
          kind: string;
          neighbourhood_id: string | null;
          problem_id: string | null;
          version: number;
        };
        Insert: {
          body: string;
          controller_unit_id: string;
          created_at?: string;
          created_by: string;
          force_id: string;
          grading_id: string;
          happened_at: string;
          id?: string;
          kind?: string;
          neighbourhood_id?: string | null;
          problem_id?: string | null;
          version?: number;
        };
        Update: {
          body?: string;
          controller_unit_id?: string;
          created_at?: string;
          created_by?: string;
          force_id?: string;
          grading_id?: string;
          happened_at?: string;
          id?: string;
          kind?: string;
          neighbourhood_id?: string | null;
          problem_id?: string | null;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'entry_controller_unit_id_fkey';
            columns: ['controller_unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'entry_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'entry_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'entry_grading_id_fkey';
            columns: ['grading_id'];
            isOneToOne: false;
            referencedRelation: 'grading';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'entry_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhood';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'entry_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      erasure: {
        Row: {
          basis: string;
          erased_at: string;
          erased_by: string | null;
          evidence: string[];
          file_keys: string[];
          force_id: string;
          id: string;
          identities: string[];
          mentions: string[];
          particulars: string[];
          places: string[];
          problem_id: string;
          reason: string;
        };
        Insert: {
          basis: string;
          erased_at?: string;
          erased_by?: string | null;
          evidence?: string[];
          file_keys?: string[];
          force_id: string;
          id?: string;
          identities?: string[];
          mentions?: string[];
          particulars?: string[];
          places?: string[];
          problem_id: string;
          reason: string;
        };
        Update: {
          basis?: string;
          erased_at?: string;
          erased_by?: string | null;
          evidence?: string[];
          file_keys?: string[];
          force_id?: string;
          id?: string;
          identities?: string[];
          mentions?: string[];
          particulars?: string[];
          places?: string[];
          problem_id?: string;
          reason?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'erasure_erased_by_fkey';
            columns: ['erased_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'erasure_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'erasure_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      evidence: {
        Row: {
          bytes: number;
          caption: string;
          controller_unit_id: string;
          created_at: string;
          created_by: string;
          description: string;
          erased_at: string | null;
          force_id: string;
          grading_id: string;
          height: number | null;
          id: string;
          kind: string;
          media_type: string;
          neighbourhood_id: string | null;
          problem_id: string | null;
          scan: Database['public']['Enums']['scan_state'];
          scan_finding: string | null;
          scanned_at: string | null;
          sha256: string;
          store_key: string;
          thumbnail_key: string | null;
          version: number;
          view_key: string | null;
          width: number | null;
        };
        Insert: {
          bytes: number;
          caption?: string;
          controller_unit_id: string;
          created_at?: string;
          created_by: string;
          description?: string;
          erased_at?: string | null;
          force_id: string;
          grading_id: string;
          height?: number | null;
          id?: string;
          kind: string;
          media_type: string;
          neighbourhood_id?: string | null;
          problem_id?: string | null;
          scan?: Database['public']['Enums']['scan_state'];
          scan_finding?: string | null;
          scanned_at?: string | null;
          sha256: string;
          store_key: string;
          thumbnail_key?: string | null;
          version?: number;
          view_key?: string | null;
          width?: number | null;
        };
        Update: {
          bytes?: number;
          caption?: string;
          controller_unit_id?: string;
          created_at?: string;
          created_by?: string;
          description?: string;
          erased_at?: string | null;
          force_id?: string;
          grading_id?: string;
          height?: number | null;
          id?: string;
          kind?: string;
          media_type?: string;
          neighbourhood_id?: string | null;
          problem_id?: string | null;
          scan?: Database['public']['Enums']['scan_state'];
          scan_finding?: string | null;
          scanned_at?: string | null;
          sha256?: string;
          store_key?: string;
          thumbnail_key?: string | null;
          version?: number;
          view_key?: string | null;
          width?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'evidence_controller_unit_id_fkey';
            columns: ['controller_unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_grading_id_fkey';
            columns: ['grading_id'];
            isOneToOne: false;
            referencedRelation: 'grading';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhood';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      evidence_event: {
        Row: {
          evidence_id: string;
          happened_at: string;
          id: number;
          member_id: string;
          what: string;
        };
        Insert: {
          evidence_id: string;
          happened_at?: string;
          member_id: string;
          what: string;
        };
        Update: {
          evidence_id?: string;
          happened_at?: string;
          member_id?: string;
          what?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'evidence_event_evidence_id_fkey';
            columns: ['evidence_id'];
            isOneToOne: false;
            referencedRelation: 'evidence';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_event_member_id_fkey';
            columns: ['member_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      evidence_identity: {
        Row: {
          ended_at: string | null;
          ended_by: string | null;
          evidence_id: string;
          id: string;
          identity_id: string;
          marked_at: string;
          marked_by: string;
          problem_id: string;
        };
        Insert: {
          ended_at?: string | null;
          ended_by?: string | null;
          evidence_id: string;
          id?: string;
          identity_id: string;
          marked_at?: string;
          marked_by: string;
          problem_id: string;
        };
        Update: {
          ended_at?: string | null;
          ended_by?: string | null;
          evidence_id?: string;
          id?: string;
          identity_id?: string;
          marked_at?: string;
          marked_by?: string;
          problem_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'evidence_identity_ended_by_fkey';
            columns: ['ended_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_identity_evidence_id_fkey';
            columns: ['evidence_id'];
            isOneToOne: false;
            referencedRelation: 'evidence';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_identity_identity_id_fkey';
            columns: ['identity_id'];
            isOneToOne: false;
            referencedRelation: 'identity';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_identity_marked_by_fkey';
            columns: ['marked_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_identity_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      evidence_link: {
        Row: {
          action_id: string | null;
          created_at: string;
          created_by: string;
          entry_id: string | null;
          evidence_id: string;
          id: string;
        };
        Insert: {
          action_id?: string | null;
          created_at?: string;
          created_by: string;
          entry_id?: string | null;
          evidence_id: string;
          id?: string;
        };
        Update: {
          action_id?: string | null;
          created_at?: string;
          created_by?: string;
          entry_id?: string | null;
          evidence_id?: string;
          id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'evidence_link_action_id_fkey';
            columns: ['action_id'];
            isOneToOne: false;
            referencedRelation: 'action';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_link_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_link_entry_id_fkey';
            columns: ['entry_id'];
            isOneToOne: false;
            referencedRelation: 'entry';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_link_evidence_id_fkey';
            columns: ['evidence_id'];
            isOneToOne: false;
            referencedRelation: 'evidence';
            referencedColumns: ['id'];
          },
        ];
      };
      evidence_redaction: {
        Row: {
          boxes: Json;
          created_at: string;
          created_by: string;
          evidence_id: string;
          height: number;
          id: string;
          number: number;
          problem_id: string;
          sha256: string;
          store_key: string;
          thumbnail_key: string;
          width: number;
        };
        Insert: {
          boxes: Json;
          created_at?: string;
          created_by: string;
          evidence_id: string;
          height: number;
          id: string;
          number: number;
          problem_id: string;
          sha256: string;
          store_key: string;
          thumbnail_key: string;
          width: number;
        };
        Update: {
          boxes?: Json;
          created_at?: string;
          created_by?: string;
          evidence_id?: string;
          height?: number;
          id?: string;
          number?: number;
          problem_id?: string;
          sha256?: string;
          store_key?: string;
          thumbnail_key?: string;
          width?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'evidence_redaction_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_redaction_evidence_id_fkey';
            columns: ['evidence_id'];
            isOneToOne: false;
            referencedRelation: 'evidence';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'evidence_redaction_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      force: {
        Row: {
          attribution: string | null;
          grading_scheme: string;
          id: string;
          illustrative: boolean;
          name: string;
        };
        Insert: {
          attribution?: string | null;
          grading_scheme?: string;
          id: string;
          illustrative?: boolean;
          name: string;
        };
        Update: {
          attribution?: string | null;
          grading_scheme?: string;
          id?: string;
          illustrative?: boolean;
          name?: string;
        };
        Relationships: [];
      };
      grading: {
        Row: {
          conditions: string | null;
          controller_unit_id: string;
          force_id: string;
          graded_at: string;
          graded_by: string;
          handling: string;
          id: string;
          information: string;
          problem_id: string | null;
          reason: string | null;
          replaces: string | null;
          review_on: string | null;
          scheme: string;
          source: string;
        };
        Insert: {
          conditions?: string | null;
          controller_unit_id: string;
          force_id: string;
          graded_at?: string;
          graded_by: string;
          handling: string;
          id?: string;
          information: string;
          problem_id?: string | null;
          reason?: string | null;
          replaces?: string | null;
          review_on?: string | null;
          scheme?: string;
          source: string;
        };
        Update: {
          conditions?: string | null;
          controller_unit_id?: string;
          force_id?: string;
          graded_at?: string;
          graded_by?: string;
          handling?: string;
          id?: string;
          information?: string;
          problem_id?: string | null;
          reason?: string | null;
          replaces?: string | null;
          review_on?: string | null;
          scheme?: string;
          source?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'grading_controller_unit_id_fkey';
            columns: ['controller_unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'grading_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'grading_graded_by_fkey';
            columns: ['graded_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'grading_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'grading_replaces_fkey';
            columns: ['replaces'];
            isOneToOne: false;
            referencedRelation: 'grading';
            referencedColumns: ['id'];
          },
        ];
      };
      grading_choice: {
        Row: {
          chosen_at: string;
          chosen_by: string;
          force_id: string;
          id: string;
          notice: string;
          scheme: string;
        };
        Insert: {
          chosen_at?: string;
          chosen_by: string;
          force_id: string;
          id?: string;
          notice: string;
          scheme: string;
        };
        Update: {
          chosen_at?: string;
          chosen_by?: string;
          force_id?: string;
          id?: string;
          notice?: string;
          scheme?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'grading_choice_chosen_by_fkey';
            columns: ['chosen_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'grading_choice_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
        ];
      };
      grading_recipient: {
        Row: {
          grading_id: string;
          organisation_id: string;
        };
        Insert: {
          grading_id: string;
          organisation_id: string;
        };
        Update: {
          grading_id?: string;
          organisation_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'grading_recipient_grading_id_fkey';
            columns: ['grading_id'];
            isOneToOne: false;
            referencedRelation: 'grading';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'grading_recipient_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
        ];
      };
      hypothesis: {
        Row: {
          controller_unit_id: string;
          created_at: string;
          created_by: string;
          data_sources: string[];
          finding: string;
          grading_id: string;
          id: string;
          outcome: string;
          problem_id: string;
          statement: string;
          test: string;
          version: number;
        };
        Insert: {
          controller_unit_id: string;
          created_at?: string;
          created_by: string;
          data_sources?: string[];
          finding?: string;
          grading_id: string;
          id?: string;
          outcome?: string;
          problem_id: string;
          statement: string;
          test?: string;
          version?: number;
        };
        Update: {
          controller_unit_id?: string;
          created_at?: string;
          created_by?: string;
          data_sources?: string[];
          finding?: string;
          grading_id?: string;
          id?: string;
          outcome?: string;
          problem_id?: string;
          statement?: string;
          test?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'hypothesis_controller_unit_id_fkey';
            columns: ['controller_unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hypothesis_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hypothesis_grading_id_fkey';
            columns: ['grading_id'];
            isOneToOne: false;
            referencedRelation: 'grading';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hypothesis_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      identity: {
        Row: {
          controller_unit_id: string;
          created_at: string;
          created_by: string;
          dictionary_id: string;
          id: string;
          kind: Database['public']['Enums']['identity_kind'];
          ordinal: number;
          version: number;
        };
        Insert: {
          controller_unit_id: string;
          created_at?: string;
          created_by: string;
          dictionary_id: string;
          id?: string;
          kind: Database['public']['Enums']['identity_kind'];
          ordinal: number;
          version?: number;
        };
        Update: {
          controller_unit_id?: string;
          created_at?: string;
          created_by?: string;
          dictionary_id?: string;
          id?: string;
          kind?: Database['public']['Enums']['identity_kind'];
          ordinal?: number;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'identity_controller_unit_id_fkey';
            columns: ['controller_unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'identity_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'identity_dictionary_id_fkey';
            columns: ['dictionary_id'];
            isOneToOne: false;
            referencedRelation: 'dictionary';
            referencedColumns: ['id'];
          },
        ];
      };
      identity_change: {
        Row: {
          changed_at: string;
          changed_by: string;
          from_identity: string;
          id: string;
          mentions: number;
          problem_id: string;
          to_identity: string;
          what: string;
        };
        Insert: {
          changed_at?: string;
          changed_by: string;
          from_identity: string;
          id?: string;
          mentions: number;
          problem_id: string;
          to_identity: string;
          what: string;
        };
        Update: {
          changed_at?: string;
          changed_by?: string;
          from_identity?: string;
          id?: string;
          mentions?: number;
          problem_id?: string;
          to_identity?: string;
          what?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'identity_change_changed_by_fkey';
            columns: ['changed_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'identity_change_from_identity_fkey';
            columns: ['from_identity'];
            isOneToOne: false;
            referencedRelation: 'identity';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'identity_change_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'identity_change_to_identity_fkey';
            columns: ['to_identity'];
            isOneToOne: false;
            referencedRelation: 'identity';
            referencedColumns: ['id'];
          },
        ];
      };
      identity_look: {
        Row: {
          id: number;
          identity_id: string;
          looked_at: string;
          matched: boolean;
          member_id: string;
          problem_id: string;
          purpose_id: string | null;
        };
        Insert: {
          identity_id: string;
          looked_at?: string;
          matched?: boolean;
          member_id: string;
          problem_id: string;
          purpose_id?: string | null;
        };
        Update: {
          identity_id?: string;
          looked_at?: string;
          matched?: boolean;
          member_id?: string;
          problem_id?: string;
          purpose_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'identity_look_identity_id_fkey';
            columns: ['identity_id'];
            isOneToOne: false;
            referencedRelation: 'identity';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'identity_look_member_id_fkey';
            columns: ['member_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'identity_look_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'identity_look_purpose_id_fkey';
            columns: ['purpose_id'];
            isOneToOne: false;
            referencedRelation: 'purpose';
            referencedColumns: ['id'];
          },
        ];
      };
      identity_retention: {
        Row: {
          group_code: string;
          identity_id: string;
          set_at: string;
          set_by: string;
        };
        Insert: {
          group_code: string;
          identity_id: string;
          set_at?: string;
          set_by: string;
        };
        Update: {
          group_code?: string;
          identity_id?: string;
          set_at?: string;
          set_by?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'identity_retention_identity_id_fkey';
            columns: ['identity_id'];
            isOneToOne: true;
            referencedRelation: 'identity';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'identity_retention_set_by_fkey';
            columns: ['set_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      identity_role: {
        Row: {
          from_date: string;
          id: string;
          identity_id: string;
          recorded_by: string;
          role: string;
          until_date: string | null;
        };
        Insert: {
          from_date?: string;
          id?: string;
          identity_id: string;
          recorded_by: string;
          role: string;
          until_date?: string | null;
        };
        Update: {
          from_date?: string;
          id?: string;
          identity_id?: string;
          recorded_by?: string;
          role?: string;
          until_date?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'identity_role_identity_id_fkey';
            columns: ['identity_id'];
            isOneToOne: false;
            referencedRelation: 'identity';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'identity_role_recorded_by_fkey';
            columns: ['recorded_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      impact_assessment: {
        Row: {
          body: string;
          controller_unit_id: string;
          created_at: string;
          created_by: string;
          force_id: string;
          grading_id: string;
          id: string;
          title: string;
          version: number;
        };
        Insert: {
          body?: string;
          controller_unit_id: string;
          created_at?: string;
          created_by: string;
          force_id: string;
          grading_id: string;
          id?: string;
          title: string;
          version?: number;
        };
        Update: {
          body?: string;
          controller_unit_id?: string;
          created_at?: string;
          created_by?: string;
          force_id?: string;
          grading_id?: string;
          id?: string;
          title?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'impact_assessment_controller_unit_id_fkey';
            columns: ['controller_unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'impact_assessment_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'impact_assessment_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'impact_assessment_grading_id_fkey';
            columns: ['grading_id'];
            isOneToOne: false;
            referencedRelation: 'grading';
            referencedColumns: ['id'];
          },
        ];
      };
      incident: {
        Row: {
          category: string;
          external_id: string | null;
          force_id: string;
          happened_at: string;
          id: number;
          latitude: number;
          longitude: number;
          neighbourhood_id: string | null;
          source: string;
        };
        Insert: {
          category: string;
          external_id?: string | null;
          force_id: string;
          happened_at: string;
          latitude: number;
          longitude: number;
          neighbourhood_id?: string | null;
          source: string;
        };
        Update: {
          category?: string;
          external_id?: string | null;
          force_id?: string;
          happened_at?: string;
          latitude?: number;
          longitude?: number;
          neighbourhood_id?: string | null;
          source?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'incident_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'incident_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhood';
            referencedColumns: ['id'];
          },
        ];
      };
      intervention: {
        Row: {
          controller_unit_id: string;
          created_at: string;
          created_by: string;
          force_id: string;
          from_date: string;
          grading_id: string;
          id: string;
          kind: string;
          organisation_id: string;
          title: string;
          until_date: string | null;
          version: number;
        };
        Insert: {
          controller_unit_id: string;
          created_at?: string;
          created_by: string;
          force_id: string;
          from_date: string;
          grading_id: string;
          id?: string;
          kind: string;
          organisation_id: string;
          title: string;
          until_date?: string | null;
          version?: number;
        };
        Update: {
          controller_unit_id?: string;
          created_at?: string;
          created_by?: string;
          force_id?: string;
          from_date?: string;
          grading_id?: string;
          id?: string;
          kind?: string;
          organisation_id?: string;
          title?: string;
          until_date?: string | null;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'intervention_controller_unit_id_fkey';
            columns: ['controller_unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'intervention_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'intervention_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'intervention_grading_id_fkey';
            columns: ['grading_id'];
            isOneToOne: false;
            referencedRelation: 'grading';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'intervention_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
        ];
      };
      kind: {
        Row: {
          code: string;
          force_id: string | null;
          from_date: string;
          help: string;
          id: string;
          label: string;
          list: string;
          position: number;
          until_date: string | null;
        };
        Insert: {
          code: string;
          force_id?: string | null;
          from_date?: string;
          help?: string;
          id?: string;
          label: string;
          list: string;
          position?: number;
          until_date?: string | null;
        };
        Update: {
          code?: string;
          force_id?: string | null;
          from_date?: string;
          help?: string;
          id?: string;
          label?: string;
          list?: string;
          position?: number;
          until_date?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'kind_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
        ];
      };
      member: {
        Row: {
          account_id: string;
          collar_number: string | null;
          confirmed_at: string;
          ended_reason: string | null;
          force_id: string | null;
          from_date: string;
          handed_over_at: string | null;
          id: string;
          job_title: string;
          role: Database['public']['Enums']['member_role'];
          unit_id: string;
          until_date: string | null;
          version: number;
        };
        Insert: {
          account_id: string;
          collar_number?: string | null;
          confirmed_at?: string;
          ended_reason?: string | null;
          force_id?: string | null;
          from_date?: string;
          handed_over_at?: string | null;
          id?: string;
          job_title?: string;
          role: Database['public']['Enums']['member_role'];
          unit_id: string;
          until_date?: string | null;
          version?: number;
        };
        Update: {
          account_id?: string;
          collar_number?: string | null;
          confirmed_at?: string;
          ended_reason?: string | null;
          force_id?: string | null;
          from_date?: string;
          handed_over_at?: string | null;
          id?: string;
          job_title?: string;
          role?: Database['public']['Enums']['member_role'];
          unit_id?: string;
          until_date?: string | null;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'member_account_id_fkey';
            columns: ['account_id'];
            isOneToOne: false;
            referencedRelation: 'account';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'member_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'member_unit_id_fkey';
            columns: ['unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit';
            referencedColumns: ['id'];
          },
        ];
      };
      member_district: {
        Row: {
          district_id: string;
          from_date: string;
          id: string;
          member_id: string;
          until_date: string | null;
        };
        Insert: {
          district_id: string;
          from_date?: string;
          id?: string;
          member_id: string;
          until_date?: string | null;
        };
        Update: {
          district_id?: string;
          from_date?: string;
          id?: string;
          member_id?: string;
          until_date?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'member_district_district_id_fkey';
            columns: ['district_id'];
            isOneToOne: false;
            referencedRelation: 'district';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'member_district_member_id_fkey';
            columns: ['member_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      member_neighbourhood: {
        Row: {
          from_date: string;
          id: string;
          member_id: string;
          named_officer: boolean;
          neighbourhood_id: string;
          until_date: string | null;
        };
        Insert: {
          from_date?: string;
          id?: string;
          member_id: string;
          named_officer?: boolean;
          neighbourhood_id: string;
          until_date?: string | null;
        };
        Update: {
          from_date?: string;
          id?: string;
          member_id?: string;
          named_officer?: boolean;
          neighbourhood_id?: string;
          until_date?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'member_neighbourhood_member_id_fkey';
            columns: ['member_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'member_neighbourhood_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhood';
            referencedColumns: ['id'];
          },
        ];
      };
      mention: {
        Row: {
          created_at: string;
          created_by: string;
          dictionary_id: string;
          id: string;
          identity_id: string;
          plain_at: string | null;
          plain_by: string | null;
        };
        Insert: {
          created_at?: string;
          created_by: string;
          dictionary_id: string;
          id?: string;
          identity_id: string;
          plain_at?: string | null;
          plain_by?: string | null;
        };
        Update: {
          created_at?: string;
          created_by?: string;
          dictionary_id?: string;
          id?: string;
          identity_id?: string;
          plain_at?: string | null;
          plain_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'mention_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'mention_dictionary_id_fkey';
            columns: ['dictionary_id'];
            isOneToOne: false;
            referencedRelation: 'dictionary';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'mention_identity_id_fkey';
            columns: ['identity_id'];
            isOneToOne: false;
            referencedRelation: 'identity';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'mention_plain_by_fkey';
            columns: ['plain_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      neighbourhood: {
        Row: {
          code: string;
          force_id: string;
          from_date: string;
          households: number | null;
          id: string;
          name: string;
          until_date: string | null;
          welcome: string | null;
        };
        Insert: {
          code: string;
          force_id: string;
          from_date?: string;
          households?: number | null;
          id?: string;
          name: string;
          until_date?: string | null;
          welcome?: string | null;
        };
        Update: {
          code?: string;
          force_id?: string;
          from_date?: string;
          households?: number | null;
          id?: string;
          name?: string;
          until_date?: string | null;
          welcome?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'neighbourhood_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
        ];
      };
      neighbourhood_district: {
        Row: {
          command_id: string | null;
          district_id: string;
          from_date: string;
          id: string;
          neighbourhood_id: string;
          until_date: string | null;
        };
        Insert: {
          command_id?: string | null;
          district_id: string;
          from_date?: string;
          id?: string;
          neighbourhood_id: string;
          until_date?: string | null;
        };
        Update: {
          command_id?: string | null;
          district_id?: string;
          from_date?: string;
          id?: string;
          neighbourhood_id?: string;
          until_date?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'neighbourhood_district_command_id_fkey';
            columns: ['command_id'];
            isOneToOne: false;
            referencedRelation: 'command';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'neighbourhood_district_district_id_fkey';
            columns: ['district_id'];
            isOneToOne: false;
            referencedRelation: 'district';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'neighbourhood_district_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhood';
            referencedColumns: ['id'];
          },
        ];
      };
      organisation: {
        Row: {
          ended_on: string | null;
          force_id: string | null;
          id: string;
          kind: string;
          name: string;
          short_name: string;
        };
        Insert: {
          ended_on?: string | null;
          force_id?: string | null;
          id?: string;
          kind: string;
          name: string;
          short_name: string;
        };
        Update: {
          ended_on?: string | null;
          force_id?: string | null;
          id?: string;
          kind?: string;
          name?: string;
          short_name?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'organisation_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
        ];
      };
      organisation_district: {
        Row: {
          district_id: string;
          from_date: string;
          id: string;
          organisation_id: string;
          until_date: string | null;
        };
        Insert: {
          district_id: string;
          from_date?: string;
          id?: string;
          organisation_id: string;
          until_date?: string | null;
        };
        Update: {
          district_id?: string;
          from_date?: string;
          id?: string;
          organisation_id?: string;
          until_date?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'organisation_district_district_id_fkey';
            columns: ['district_id'];
            isOneToOne: false;
            referencedRelation: 'district';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'organisation_district_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
        ];
      };
      participation: {
        Row: {
          admitted_by: string;
          disclosure_id: string | null;
          from_date: string;
          id: string;
          organisation_id: string;
          problem_id: string;
          until_date: string | null;
        };
        Insert: {
          admitted_by: string;
          disclosure_id?: string | null;
          from_date?: string;
          id?: string;
          organisation_id: string;
          problem_id: string;
          until_date?: string | null;
        };
        Update: {
          admitted_by?: string;
          disclosure_id?: string | null;
          from_date?: string;
          id?: string;
          organisation_id?: string;
          problem_id?: string;
          until_date?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'participation_admitted_by_fkey';
            columns: ['admitted_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'participation_disclosure_id_fkey';
            columns: ['disclosure_id'];
            isOneToOne: false;
            referencedRelation: 'disclosure';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'participation_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'participation_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      participation_request: {
        Row: {
          asked_at: string;
          asked_by: string;
          decided_at: string | null;
          decided_by: string | null;
          decision: string | null;
          id: string;
          organisation_id: string;
          problem_id: string;
          reason: string;
        };
        Insert: {
          asked_at?: string;
          asked_by: string;
          decided_at?: string | null;
          decided_by?: string | null;
          decision?: string | null;
          id?: string;
          organisation_id: string;
          problem_id: string;
          reason: string;
        };
        Update: {
          asked_at?: string;
          asked_by?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          decision?: string | null;
          id?: string;
          organisation_id?: string;
          problem_id?: string;
          reason?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'participation_request_asked_by_fkey';
            columns: ['asked_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'participation_request_decided_by_fkey';
            columns: ['decided_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'participation_request_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'participation_request_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      people_confirmation: {
        Row: {
          confirmed_at: string;
          confirmed_by: string;
          ended: number;
          id: string;
          kept: number;
          organisation_id: string;
        };
        Insert: {
          confirmed_at?: string;
          confirmed_by: string;
          ended: number;
          id?: string;
          kept: number;
          organisation_id: string;
        };
        Update: {
          confirmed_at?: string;
          confirmed_by?: string;
          ended?: number;
          id?: string;
          kept?: number;
          organisation_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'people_confirmation_confirmed_by_fkey';
            columns: ['confirmed_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'people_confirmation_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
        ];
      };
      place: {
        Row: {
          assigned_by_hand: boolean;
          boundary_id: string | null;
          created_at: string;
          created_by: string;
          id: string;
          kind: Database['public']['Enums']['place_kind'];
          label: string;
          latitude: number;
          longitude: number;
          main: boolean;
          neighbourhood_id: string | null;
          problem_id: string;
          shape: Json | null;
        };
        Insert: {
          assigned_by_hand?: boolean;
          boundary_id?: string | null;
          created_at?: string;
          created_by: string;
          id?: string;
          kind: Database['public']['Enums']['place_kind'];
          label?: string;
          latitude: number;
          longitude: number;
          main?: boolean;
          neighbourhood_id?: string | null;
          problem_id: string;
          shape?: Json | null;
        };
        Update: {
          assigned_by_hand?: boolean;
          boundary_id?: string | null;
          created_at?: string;
          created_by?: string;
          id?: string;
          kind?: Database['public']['Enums']['place_kind'];
          label?: string;
          latitude?: number;
          longitude?: number;
          main?: boolean;
          neighbourhood_id?: string | null;
          problem_id?: string;
          shape?: Json | null;
        };
        Relationships: [
          {
            foreignKeyName: 'place_boundary_id_fkey';
            columns: ['boundary_id'];
            isOneToOne: false;
            referencedRelation: 'boundary';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'place_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'place_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhood';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'place_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      place_name: {
        Row: {
          force_id: string;
          id: string;
          kind: string;
          latitude: number;
          longitude: number;
          name: string;
        };
        Insert: {
          force_id: string;
          id?: string;
          kind: string;
          latitude: number;
          longitude: number;
          name: string;
        };
        Update: {
          force_id?: string;
          id?: string;
          kind?: string;
          latitude?: number;
          longitude?: number;
          name?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'place_name_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
        ];
      };
      priority: {
        Row: {
          created_by: string;
          done: string;
          done_on: string | null;
          force_id: string;
          from_date: string;
          grade_it: string;
          id: string;
          neighbourhood_id: string;
          owner_id: string | null;
          position: number;
          promise: string;
          promised_on: string | null;
          result: string;
          result_on: string | null;
          say_this: string;
          title: string;
          until_date: string | null;
          updated_at: string;
          updated_by: string | null;
          version: number;
        };
        Insert: {
          created_by: string;
          done?: string;
          done_on?: string | null;
          force_id: string;
          from_date?: string;
          grade_it?: string;
          id?: string;
          neighbourhood_id: string;
          owner_id?: string | null;
          position?: number;
          promise?: string;
          promised_on?: string | null;
          result?: string;
          result_on?: string | null;
          say_this?: string;
          title: string;
          until_date?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          version?: number;
        };
        Update: {
          created_by?: string;
          done?: string;
          done_on?: string | null;
          force_id?: string;
          from_date?: string;
          grade_it?: string;
          id?: string;
          neighbourhood_id?: string;
          owner_id?: string | null;
          position?: number;
          promise?: string;
          promised_on?: string | null;
          result?: string;
          result_on?: string | null;
          say_this?: string;
          title?: string;
          until_date?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'priority_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhood';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_owner_id_fkey';
            columns: ['owner_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_updated_by_fkey';
            columns: ['updated_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      priority_problem: {
        Row: {
          priority_id: string;
          problem_id: string;
        };
        Insert: {
          priority_id: string;
          problem_id: string;
        };
        Update: {
          priority_id?: string;
          problem_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'priority_problem_priority_id_fkey';
            columns: ['priority_id'];
            isOneToOne: false;
            referencedRelation: 'priority';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'priority_problem_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      problem: {
        Row: {
          category: string;
          closed_at: string | null;
          closure_reason: string | null;
          controller_unit_id: string;
          dictionary_id: string;
          force_id: string;
          frequency: string | null;
          handling_note: string | null;
          id: string;
          logged_at: string;
          logged_by: string;
          merged_into: string | null;
          reference: string;
          restricted: boolean;
          since_on: string | null;
          stage: Database['public']['Enums']['stage'];
          stage_since: string;
          title: string;
          version: number;
        };
        Insert: {
          category: string;
          closed_at?: string | null;
          closure_reason?: string | null;
          controller_unit_id: string;
          dictionary_id: string;
          force_id: string;
          frequency?: string | null;
          handling_note?: string | null;
          id?: string;
          logged_at?: string;
          logged_by: string;
          merged_into?: string | null;
          reference: string;
          restricted?: boolean;
          since_on?: string | null;
          stage?: Database['public']['Enums']['stage'];
          stage_since?: string;
          title: string;
          version?: number;
        };
        Update: {
          category?: string;
          closed_at?: string | null;
          closure_reason?: string | null;
          controller_unit_id?: string;
          dictionary_id?: string;
          force_id?: string;
          frequency?: string | null;
          handling_note?: string | null;
          id?: string;
          logged_at?: string;
          logged_by?: string;
          merged_into?: string | null;
          reference?: string;
          restricted?: boolean;
          since_on?: string | null;
          stage?: Database['public']['Enums']['stage'];
          stage_since?: string;
          title?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'problem_controller_unit_id_fkey';
            columns: ['controller_unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'problem_dictionary_id_fkey';
            columns: ['dictionary_id'];
            isOneToOne: true;
            referencedRelation: 'dictionary';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'problem_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'problem_logged_by_fkey';
            columns: ['logged_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'problem_merged_into_fkey';
            columns: ['merged_into'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      problem_district: {
        Row: {
          decided_at: string | null;
          decided_by: string | null;
          district_id: string;
          problem_id: string;
          state: string;
        };
        Insert: {
          decided_at?: string | null;
          decided_by?: string | null;
          district_id: string;
          problem_id: string;
          state?: string;
        };
        Update: {
          decided_at?: string | null;
          decided_by?: string | null;
          district_id?: string;
          problem_id?: string;
          state?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'problem_district_decided_by_fkey';
            columns: ['decided_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'problem_district_district_id_fkey';
            columns: ['district_id'];
            isOneToOne: false;
            referencedRelation: 'district';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'problem_district_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      problem_impact_assessment: {
        Row: {
          impact_assessment_id: string;
          problem_id: string;
        };
        Insert: {
          impact_assessment_id: string;
          problem_id: string;
        };
        Update: {
          impact_assessment_id?: string;
          problem_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'problem_impact_assessment_impact_assessment_id_fkey';
            columns: ['impact_assessment_id'];
            isOneToOne: false;
            referencedRelation: 'impact_assessment';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'problem_impact_assessment_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      problem_intervention: {
        Row: {
          intervention_id: string;
          problem_id: string;
        };
        Insert: {
          intervention_id: string;
          problem_id: string;
        };
        Update: {
          intervention_id?: string;
          problem_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'problem_intervention_intervention_id_fkey';
            columns: ['intervention_id'];
            isOneToOne: false;
            referencedRelation: 'intervention';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'problem_intervention_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      problem_neighbourhood: {
        Row: {
          lead: boolean;
          neighbourhood_id: string;
          problem_id: string;
        };
        Insert: {
          lead?: boolean;
          neighbourhood_id: string;
          problem_id: string;
        };
        Update: {
          lead?: boolean;
          neighbourhood_id?: string;
          problem_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'problem_neighbourhood_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhood';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'problem_neighbourhood_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      problem_reference: {
        Row: {
          created_at: string;
          created_by: string;
          id: string;
          issuer_id: string;
          problem_id: string;
          system: string;
          value: string;
        };
        Insert: {
          created_at?: string;
          created_by: string;
          id?: string;
          issuer_id: string;
          problem_id: string;
          system: string;
          value: string;
        };
        Update: {
          created_at?: string;
          created_by?: string;
          id?: string;
          issuer_id?: string;
          problem_id?: string;
          system?: string;
          value?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'problem_reference_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'problem_reference_issuer_id_fkey';
            columns: ['issuer_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'problem_reference_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      problem_role: {
        Row: {
          from_date: string;
          id: string;
          member_id: string;
          problem_id: string;
          role: string;
          until_date: string | null;
        };
        Insert: {
          from_date?: string;
          id?: string;
          member_id: string;
          problem_id: string;
          role: string;
          until_date?: string | null;
        };
        Update: {
          from_date?: string;
          id?: string;
          member_id?: string;
          problem_id?: string;
          role?: string;
          until_date?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'problem_role_member_id_fkey';
            columns: ['member_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'problem_role_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      public_point: {
        Row: {
          addresses: number;
          id: string;
          latitude: number;
          longitude: number;
          name: string;
          neighbourhood_id: string;
          source: string;
        };
        Insert: {
          addresses: number;
          id?: string;
          latitude: number;
          longitude: number;
          name: string;
          neighbourhood_id: string;
          source: string;
        };
        Update: {
          addresses?: number;
          id?: string;
          latitude?: number;
          longitude?: number;
          name?: string;
          neighbourhood_id?: string;
          source?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'public_point_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhood';
            referencedColumns: ['id'];
          },
        ];
      };
      purpose: {
        Row: {
          expires_at: string;
          given_at: string;
          id: string;
          member_id: string;
          problem_id: string;
          words: string;
        };
        Insert: {
          expires_at: string;
          given_at?: string;
          id?: string;
          member_id: string;
          problem_id: string;
          words: string;
        };
        Update: {
          expires_at?: string;
          given_at?: string;
          id?: string;
          member_id?: string;
          problem_id?: string;
          words?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'purpose_member_id_fkey';
            columns: ['member_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'purpose_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      rate: {
        Row: {
          basis: string;
          cost_role: string;
          created_at: string;
          force_id: string;
          id: string;
          illustrative: boolean;
          period: string;
          pounds_per_hour: number;
          set_by: string | null;
          source: string;
        };
        Insert: {
          basis?: string;
          cost_role: string;
          created_at?: string;
          force_id: string;
          id?: string;
          illustrative?: boolean;
          period: string;
          pounds_per_hour: number;
          set_by?: string | null;
          source: string;
        };
        Update: {
          basis?: string;
          cost_role?: string;
          created_at?: string;
          force_id?: string;
          id?: string;
          illustrative?: boolean;
          period?: string;
          pounds_per_hour?: number;
          set_by?: string | null;
          source?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'rate_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'rate_set_by_fkey';
            columns: ['set_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      reopening: {
        Row: {
          from_stage: Database['public']['Enums']['stage'];
          id: string;
          problem_id: string;
          reason: string;
          reopened_at: string;
          reopened_by: string;
          to_stage: Database['public']['Enums']['stage'];
        };
        Insert: {
          from_stage: Database['public']['Enums']['stage'];
          id?: string;
          problem_id: string;
          reason: string;
          reopened_at?: string;
          reopened_by: string;
          to_stage: Database['public']['Enums']['stage'];
        };
        Update: {
          from_stage?: Database['public']['Enums']['stage'];
          id?: string;
          problem_id?: string;
          reason?: string;
          reopened_at?: string;
          reopened_by?: string;
          to_stage?: Database['public']['Enums']['stage'];
        };
        Relationships: [
          {
            foreignKeyName: 'reopening_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'reopening_reopened_by_fkey';
            columns: ['reopened_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      restricted_opening: {
        Row: {
          expires_at: string;
          id: string;
          member_id: string;
          opened_at: string;
          problem_id: string;
          reason: string;
        };
        Insert: {
          expires_at: string;
          id?: string;
          member_id: string;
          opened_at?: string;
          problem_id: string;
          reason: string;
        };
        Update: {
          expires_at?: string;
          id?: string;
          member_id?: string;
          opened_at?: string;
          problem_id?: string;
          reason?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'restricted_opening_member_id_fkey';
            columns: ['member_id'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'restricted_opening_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
        ];
      };
      restriction: {
        Row: {
          from_date: string;
          id: string;
          problem_id: string;
          reason: string;
          set_by: string;
          until_date: string | null;
        };
        Insert: {
          from_date?: string;
          id?: string;
          problem_id: string;
          reason: string;
          set_by: string;
          until_date?: string | null;
        };
        Update: {
          from_date?: string;
          id?: string;
          problem_id?: string;
          reason?: string;
          set_by?: string;
          until_date?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'restriction_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'restriction_set_by_fkey';
            columns: ['set_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      retention_category: {
        Row: {
          category: string;
          force_id: string | null;
          group_code: string;
          id: string;
        };
        Insert: {
          category: string;
          force_id?: string | null;
          group_code: string;
          id?: string;
        };
        Update: {
          category?: string;
          force_id?: string | null;
          group_code?: string;
          id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'retention_category_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
        ];
      };
      retention_group: {
        Row: {
          clear_years: number;
          code: string;
          force_id: string | null;
          id: string;
          label: string;
          source: string;
          then_years: number;
          version: number;
        };
        Insert: {
          clear_years: number;
          code: string;
          force_id?: string | null;
          id?: string;
          label: string;
          source: string;
          then_years: number;
          version?: number;
        };
        Update: {
          clear_years?: number;
          code?: string;
          force_id?: string | null;
          id?: string;
          label?: string;
          source?: string;
          then_years?: number;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'retention_group_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
        ];
      };
      retention_review: {
        Row: {
          decision: string;
          erasure_id: string | null;
          id: string;
          identity_id: string;
          next_review_on: string | null;
          reason: string;
          reviewed_at: string;
          reviewed_by: string;
        };
        Insert: {
          decision: string;
          erasure_id?: string | null;
          id?: string;
          identity_id: string;
          next_review_on?: string | null;
          reason: string;
          reviewed_at?: string;
          reviewed_by: string;
        };
        Update: {
          decision?: string;
          erasure_id?: string | null;
          id?: string;
          identity_id?: string;
          next_review_on?: string | null;
          reason?: string;
          reviewed_at?: string;
          reviewed_by?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'retention_review_erasure_id_fkey';
            columns: ['erasure_id'];
            isOneToOne: false;
            referencedRelation: 'erasure';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'retention_review_identity_id_fkey';
            columns: ['identity_id'];
            isOneToOne: false;
            referencedRelation: 'identity';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'retention_review_reviewed_by_fkey';
            columns: ['reviewed_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      review: {
        Row: {
          decision: string;
          id: string;
          reason: string;
          reviewed_at: string;
          reviewed_by: string;
          submission_id: string;
        };
        Insert: {
          decision: string;
          id?: string;
          reason?: string;
          reviewed_at?: string;
          reviewed_by: string;
          submission_id: string;
        };
        Update: {
          decision?: string;
          id?: string;
          reason?: string;
          reviewed_at?: string;
          reviewed_by?: string;
          submission_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'review_reviewed_by_fkey';
            columns: ['reviewed_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'review_submission_id_fkey';
            columns: ['submission_id'];
            isOneToOne: true;
            referencedRelation: 'submission';
            referencedColumns: ['id'];
          },
        ];
      };
      review_reason: {
        Row: {
          id: string;
          question_code: string;
          review_id: string;
          words: string;
        };
        Insert: {
          id?: string;
          question_code: string;
          review_id: string;
          words: string;
        };
        Update: {
          id?: string;
          question_code?: string;
          review_id?: string;
          words?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'review_reason_review_id_fkey';
            columns: ['review_id'];
            isOneToOne: false;
            referencedRelation: 'review';
            referencedColumns: ['id'];
          },
        ];
      };
      stage_answer: {
        Row: {
          after_from_date: string | null;
          after_until_date: string | null;
          amount: number | null;
          amount_after: number | null;
          body: string;
          choices: string[];
          controller_unit_id: string;
          created_at: string;
          created_by: string;
          from_date: string | null;
          grading_id: string;
          id: string;
          problem_id: string;
          question_code: string;
          until_date: string | null;
          updated_at: string;
          updated_by: string;
          version: number;
        };
        Insert: {
          after_from_date?: string | null;
          after_until_date?: string | null;
          amount?: number | null;
          amount_after?: number | null;
          body?: string;
          choices?: string[];
          controller_unit_id: string;
          created_at?: string;
          created_by: string;
          from_date?: string | null;
          grading_id: string;
          id?: string;
          problem_id: string;
          question_code: string;
          until_date?: string | null;
          updated_at?: string;
          updated_by: string;
          version?: number;
        };
        Update: {
          after_from_date?: string | null;
          after_until_date?: string | null;
          amount?: number | null;
          amount_after?: number | null;
          body?: string;
          choices?: string[];
          controller_unit_id?: string;
          created_at?: string;
          created_by?: string;
          from_date?: string | null;
          grading_id?: string;
          id?: string;
          problem_id?: string;
          question_code?: string;
          until_date?: string | null;
          updated_at?: string;
          updated_by?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'stage_answer_controller_unit_id_fkey';
            columns: ['controller_unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'stage_answer_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'stage_answer_grading_id_fkey';
            columns: ['grading_id'];
            isOneToOne: false;
            referencedRelation: 'grading';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'stage_answer_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'stage_answer_updated_by_fkey';
            columns: ['updated_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      stage_question: {
        Row: {
          choices: Json;
          code: string;
          force_id: string | null;
          from_date: string;
          guidance: string;
          heading: string;
          hint: string;
          id: string;
          input: string;
          position: number;
          stage: Database['public']['Enums']['stage'];
          until_date: string | null;
        };
        Insert: {
          choices?: Json;
          code: string;
          force_id?: string | null;
          from_date?: string;
          guidance: string;
          heading: string;
          hint?: string;
          id?: string;
          input?: string;
          position: number;
          stage: Database['public']['Enums']['stage'];
          until_date?: string | null;
        };
        Update: {
          choices?: Json;
          code?: string;
          force_id?: string | null;
          from_date?: string;
          guidance?: string;
          heading?: string;
          hint?: string;
          id?: string;
          input?: string;
          position?: number;
          stage?: Database['public']['Enums']['stage'];
          until_date?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'stage_question_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
        ];
      };
      subject_candidate: {
        Row: {
          decided_at: string | null;
          decided_by: string | null;
          force_id: string;
          found_at: string;
          id: string;
          identity_id: string;
          matches: string[];
          problem_id: string;
          request_id: string;
          score: number;
          state: string;
        };
        Insert: {
          decided_at?: string | null;
          decided_by?: string | null;
          force_id: string;
          found_at?: string;
          id?: string;
          identity_id: string;
          matches: string[];
          problem_id: string;
          request_id: string;
          score: number;
          state?: string;
        };
        Update: {
          decided_at?: string | null;
          decided_by?: string | null;
          force_id?: string;
          found_at?: string;
          id?: string;
          identity_id?: string;
          matches?: string[];
          problem_id?: string;
          request_id?: string;
          score?: number;
          state?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'subject_candidate_decided_by_fkey';
            columns: ['decided_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_candidate_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_candidate_identity_id_fkey';
            columns: ['identity_id'];
            isOneToOne: false;
            referencedRelation: 'identity';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_candidate_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_candidate_request_id_fkey';
            columns: ['request_id'];
            isOneToOne: false;
            referencedRelation: 'subject_request';
            referencedColumns: ['id'];
          },
        ];
      };
      subject_disclosure: {
        Row: {
          disclosed_at: string;
          disclosed_by: string;
          force_id: string;
          gateway: string;
          given: number;
          id: string;
          problem_id: string;
          redacted: number;
          request_id: string;
          withheld: number;
        };
        Insert: {
          disclosed_at?: string;
          disclosed_by: string;
          force_id: string;
          gateway?: string;
          given: number;
          id?: string;
          problem_id: string;
          redacted: number;
          request_id: string;
          withheld: number;
        };
        Update: {
          disclosed_at?: string;
          disclosed_by?: string;
          force_id?: string;
          gateway?: string;
          given?: number;
          id?: string;
          problem_id?: string;
          redacted?: number;
          request_id?: string;
          withheld?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'subject_disclosure_disclosed_by_fkey';
            columns: ['disclosed_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_disclosure_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_disclosure_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_disclosure_request_id_fkey';
            columns: ['request_id'];
            isOneToOne: false;
            referencedRelation: 'subject_request';
            referencedColumns: ['id'];
          },
        ];
      };
      subject_item: {
        Row: {
          answer: string | null;
          answer_due_on: string | null;
          answered_at: string | null;
          answered_by: string | null;
          asked_at: string | null;
          asked_by: string | null;
          controller_id: string;
          copy: string | null;
          copy_redaction_id: string | null;
          decided_at: string | null;
          decided_by: string | null;
          decision: string | null;
          force_id: string;
          id: string;
          part: string;
          problem_id: string;
          reason_code: string | null;
          request_id: string;
          row_id: string;
          without_answer: boolean;
        };
        Insert: {
          answer?: string | null;
          answer_due_on?: string | null;
          answered_at?: string | null;
          answered_by?: string | null;
          asked_at?: string | null;
          asked_by?: string | null;
          controller_id: string;
          copy?: string | null;
          copy_redaction_id?: string | null;
          decided_at?: string | null;
          decided_by?: string | null;
          decision?: string | null;
          force_id: string;
          id?: string;
          part: string;
          problem_id: string;
          reason_code?: string | null;
          request_id: string;
          row_id: string;
          without_answer?: boolean;
        };
        Update: {
          answer?: string | null;
          answer_due_on?: string | null;
          answered_at?: string | null;
          answered_by?: string | null;
          asked_at?: string | null;
          asked_by?: string | null;
          controller_id?: string;
          copy?: string | null;
          copy_redaction_id?: string | null;
          decided_at?: string | null;
          decided_by?: string | null;
          decision?: string | null;
          force_id?: string;
          id?: string;
          part?: string;
          problem_id?: string;
          reason_code?: string | null;
          request_id?: string;
          row_id?: string;
          without_answer?: boolean;
        };
        Relationships: [
          {
            foreignKeyName: 'subject_item_answered_by_fkey';
            columns: ['answered_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_item_asked_by_fkey';
            columns: ['asked_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_item_controller_id_fkey';
            columns: ['controller_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_item_copy_redaction_id_fkey';
            columns: ['copy_redaction_id'];
            isOneToOne: false;
            referencedRelation: 'evidence_redaction';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_item_decided_by_fkey';
            columns: ['decided_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_item_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_item_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_item_request_id_fkey';
            columns: ['request_id'];
            isOneToOne: false;
            referencedRelation: 'subject_request';
            referencedColumns: ['id'];
          },
        ];
      };
      subject_request: {
        Row: {
          created_at: string;
          created_by: string;
          details_erased_at: string | null;
          details_until: string | null;
          extended_on: string | null;
          finished_at: string | null;
          finished_by: string | null;
          force_id: string;
          id: string;
          identity_asked_on: string | null;
          identity_proven_on: string | null;
          outcome: string | null;
          received_on: string;
          reference: string;
          searched_at: string | null;
          state: string;
          told_on: string | null;
        };
        Insert: {
          created_at?: string;
          created_by: string;
          details_erased_at?: string | null;
          details_until?: string | null;
          extended_on?: string | null;
          finished_at?: string | null;
          finished_by?: string | null;
          force_id: string;
          id?: string;
          identity_asked_on?: string | null;
          identity_proven_on?: string | null;
          outcome?: string | null;
          received_on: string;
          reference: string;
          searched_at?: string | null;
          state?: string;
          told_on?: string | null;
        };
        Update: {
          created_at?: string;
          created_by?: string;
          details_erased_at?: string | null;
          details_until?: string | null;
          extended_on?: string | null;
          finished_at?: string | null;
          finished_by?: string | null;
          force_id?: string;
          id?: string;
          identity_asked_on?: string | null;
          identity_proven_on?: string | null;
          outcome?: string | null;
          received_on?: string;
          reference?: string;
          searched_at?: string | null;
          state?: string;
          told_on?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'subject_request_created_by_fkey';
            columns: ['created_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_request_finished_by_fkey';
            columns: ['finished_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'subject_request_force_id_fkey';
            columns: ['force_id'];
            isOneToOne: false;
            referencedRelation: 'force';
            referencedColumns: ['id'];
          },
        ];
      };
      submission: {
        Row: {
          closure_reason: string | null;
          escalated_at: string | null;
          escalated_to: string | null;
          id: string;
          note: string;
          number: number;
          problem_id: string;
          stage: Database['public']['Enums']['stage'];
          state: string;
          submitted_at: string;
          submitted_by: string;
          withdrawn_at: string | null;
          withdrawn_by: string | null;
        };
        Insert: {
          closure_reason?: string | null;
          escalated_at?: string | null;
          escalated_to?: string | null;
          id?: string;
          note?: string;
          number: number;
          problem_id: string;
          stage: Database['public']['Enums']['stage'];
          state?: string;
          submitted_at?: string;
          submitted_by: string;
          withdrawn_at?: string | null;
          withdrawn_by?: string | null;
        };
        Update: {
          closure_reason?: string | null;
          escalated_at?: string | null;
          escalated_to?: string | null;
          id?: string;
          note?: string;
          number?: number;
          problem_id?: string;
          stage?: Database['public']['Enums']['stage'];
          state?: string;
          submitted_at?: string;
          submitted_by?: string;
          withdrawn_at?: string | null;
          withdrawn_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'submission_escalated_to_fkey';
            columns: ['escalated_to'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'submission_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'submission_submitted_by_fkey';
            columns: ['submitted_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'submission_withdrawn_by_fkey';
            columns: ['withdrawn_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      submission_answer: {
        Row: {
          after_from_date: string | null;
          after_until_date: string | null;
          amount: number | null;
          amount_after: number | null;
          body: string;
          choices: string[];
          controller_unit_id: string;
          from_date: string | null;
          grading_id: string;
          id: string;
          kind: string;
          position: number;
          question_code: string;
          submission_id: string;
          until_date: string | null;
          written_by: string;
        };
        Insert: {
          after_from_date?: string | null;
          after_until_date?: string | null;
          amount?: number | null;
          amount_after?: number | null;
          body: string;
          choices?: string[];
          controller_unit_id: string;
          from_date?: string | null;
          grading_id: string;
          id?: string;
          kind: string;
          position: number;
          question_code: string;
          submission_id: string;
          until_date?: string | null;
          written_by: string;
        };
        Update: {
          after_from_date?: string | null;
          after_until_date?: string | null;
          amount?: number | null;
          amount_after?: number | null;
          body?: string;
          choices?: string[];
          controller_unit_id?: string;
          from_date?: string | null;
          grading_id?: string;
          id?: string;
          kind?: string;
          position?: number;
          question_code?: string;
          submission_id?: string;
          until_date?: string | null;
          written_by?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'submission_answer_controller_unit_id_fkey';
            columns: ['controller_unit_id'];
            isOneToOne: false;
            referencedRelation: 'unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'submission_answer_grading_id_fkey';
            columns: ['grading_id'];
            isOneToOne: false;
            referencedRelation: 'grading';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'submission_answer_submission_id_fkey';
            columns: ['submission_id'];
            isOneToOne: false;
            referencedRelation: 'submission';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'submission_answer_written_by_fkey';
            columns: ['written_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      succession: {
        Row: {
          from_neighbourhood_id: string;
          id: string;
          kind: string;
          on_date: string;
          to_neighbourhood_id: string | null;
        };
        Insert: {
          from_neighbourhood_id: string;
          id?: string;
          kind: string;
          on_date?: string;
          to_neighbourhood_id?: string | null;
        };
        Update: {
          from_neighbourhood_id?: string;
          id?: string;
          kind?: string;
          on_date?: string;
          to_neighbourhood_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'succession_from_neighbourhood_id_fkey';
            columns: ['from_neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhood';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'succession_to_neighbourhood_id_fkey';
            columns: ['to_neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhood';
            referencedColumns: ['id'];
          },
        ];
      };
      summary: {
        Row: {
          approved_by: string | null;
          changed: string;
          created_at: string;
          did: string;
          drafted_by: string;
          edit_version: number;
          found_out: string;
          id: string;
          latitude: number | null;
          learned: string;
          longitude: number | null;
          neighbourhood_id: string;
          not_before: string | null;
          place_words: string;
          problem_id: string;
          public_point_id: string | null;
          published_at: string | null;
          stage: Database['public']['Enums']['stage'];
          state: string;
          submitted_at: string | null;
          the_problem: string;
          title: string;
          version: number;
          withdrawn_at: string | null;
          withdrawn_by: string | null;
          withdrawn_reason: string | null;
        };
        Insert: {
          approved_by?: string | null;
          changed?: string;
          created_at?: string;
          did?: string;
          drafted_by: string;
          edit_version?: number;
          found_out?: string;
          id?: string;
          latitude?: number | null;
          learned?: string;
          longitude?: number | null;
          neighbourhood_id: string;
          not_before?: string | null;
          place_words: string;
          problem_id: string;
          public_point_id?: string | null;
          published_at?: string | null;
          stage: Database['public']['Enums']['stage'];
          state?: string;
          submitted_at?: string | null;
          the_problem?: string;
          title: string;
          version: number;
          withdrawn_at?: string | null;
          withdrawn_by?: string | null;
          withdrawn_reason?: string | null;
        };
        Update: {
          approved_by?: string | null;
          changed?: string;
          created_at?: string;
          did?: string;
          drafted_by?: string;
          edit_version?: number;
          found_out?: string;
          id?: string;
          latitude?: number | null;
          learned?: string;
          longitude?: number | null;
          neighbourhood_id?: string;
          not_before?: string | null;
          place_words?: string;
          problem_id?: string;
          public_point_id?: string | null;
          published_at?: string | null;
          stage?: Database['public']['Enums']['stage'];
          state?: string;
          submitted_at?: string | null;
          the_problem?: string;
          title?: string;
          version?: number;
          withdrawn_at?: string | null;
          withdrawn_by?: string | null;
          withdrawn_reason?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'summary_approved_by_fkey';
            columns: ['approved_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_drafted_by_fkey';
            columns: ['drafted_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_neighbourhood_id_fkey';
            columns: ['neighbourhood_id'];
            isOneToOne: false;
            referencedRelation: 'neighbourhood';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_public_point_id_fkey';
            columns: ['public_point_id'];
            isOneToOne: false;
            referencedRelation: 'public_point';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_withdrawn_by_fkey';
            columns: ['withdrawn_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
        ];
      };
      summary_answer: {
        Row: {
          answer: string;
          answered_at: string;
          answered_by: string;
          id: string;
          part: string;
          question: string;
          summary_id: string;
          words: string;
        };
        Insert: {
          answer: string;
          answered_at?: string;
          answered_by: string;
          id?: string;
          part: string;
          question: string;
          summary_id: string;
          words: string;
        };
        Update: {
          answer?: string;
          answered_at?: string;
          answered_by?: string;
          id?: string;
          part?: string;
          question?: string;
          summary_id?: string;
          words?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'summary_answer_answered_by_fkey';
            columns: ['answered_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_answer_summary_id_fkey';
            columns: ['summary_id'];
            isOneToOne: false;
            referencedRelation: 'summary';
            referencedColumns: ['id'];
          },
        ];
      };
      summary_challenge: {
        Row: {
          answered: boolean;
          away: boolean;
          decided_at: string | null;
          decided_by: string | null;
          decided_words: string;
          due_on: string;
          id: string;
          kind: string;
          outcome: string | null;
          problem_id: string;
          received_at: string;
          summary_id: string;
        };
        Insert: {
          answered?: boolean;
          away?: boolean;
          decided_at?: string | null;
          decided_by?: string | null;
          decided_words?: string;
          due_on: string;
          id?: string;
          kind: string;
          outcome?: string | null;
          problem_id: string;
          received_at?: string;
          summary_id: string;
        };
        Update: {
          answered?: boolean;
          away?: boolean;
          decided_at?: string | null;
          decided_by?: string | null;
          decided_words?: string;
          due_on?: string;
          id?: string;
          kind?: string;
          outcome?: string | null;
          problem_id?: string;
          received_at?: string;
          summary_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'summary_challenge_decided_by_fkey';
            columns: ['decided_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_challenge_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_challenge_summary_id_fkey';
            columns: ['summary_id'];
            isOneToOne: false;
            referencedRelation: 'summary';
            referencedColumns: ['id'];
          },
        ];
      };
      summary_hold: {
        Row: {
          id: string;
          not_before: string | null;
          number: number;
          organisation_id: string;
          problem_id: string;
          reason: string;
          set_at: string;
          set_by: string | null;
          summary_id: string;
        };
        Insert: {
          id?: string;
          not_before?: string | null;
          organisation_id: string;
          problem_id: string;
          reason?: string;
          set_at?: string;
          set_by?: string | null;
          summary_id: string;
        };
        Update: {
          id?: string;
          not_before?: string | null;
          organisation_id?: string;
          problem_id?: string;
          reason?: string;
          set_at?: string;
          set_by?: string | null;
          summary_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'summary_hold_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_hold_problem_id_fkey';
            columns: ['problem_id'];
            isOneToOne: false;
            referencedRelation: 'problem';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_hold_set_by_fkey';
            columns: ['set_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_hold_summary_id_fkey';
            columns: ['summary_id'];
            isOneToOne: false;
            referencedRelation: 'summary';
            referencedColumns: ['id'];
          },
        ];
      };
      summary_notice: {
        Row: {
          answer: string | null;
          answered_at: string | null;
          answered_by: string | null;
          asked_at: string;
          due_on: string;
          edit_version: number;
          id: string;
          organisation_id: string;
          settled_at: string | null;
          settled_by: string | null;
          settled_words: string;
          summary_id: string;
          words: string;
        };
        Insert: {
          answer?: string | null;
          answered_at?: string | null;
          answered_by?: string | null;
          asked_at?: string;
          due_on: string;
          edit_version: number;
          id?: string;
          organisation_id: string;
          settled_at?: string | null;
          settled_by?: string | null;
          settled_words?: string;
          summary_id: string;
          words?: string;
        };
        Update: {
          answer?: string | null;
          answered_at?: string | null;
          answered_by?: string | null;
          asked_at?: string;
          due_on?: string;
          edit_version?: number;
          id?: string;
          organisation_id?: string;
          settled_at?: string | null;
          settled_by?: string | null;
          settled_words?: string;
          summary_id?: string;
          words?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'summary_notice_answered_by_fkey';
            columns: ['answered_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_notice_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_notice_settled_by_fkey';
            columns: ['settled_by'];
            isOneToOne: false;
            referencedRelation: 'member';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_notice_summary_id_fkey';
            columns: ['summary_id'];
            isOneToOne: false;
            referencedRelation: 'summary';
            referencedColumns: ['id'];
          },
        ];
      };
      summary_organisation: {
        Row: {
          organisation_id: string;
          summary_id: string;
        };
        Insert: {
          organisation_id: string;
          summary_id: string;
        };
        Update: {
          organisation_id?: string;
          summary_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'summary_organisation_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_organisation_summary_id_fkey';
            columns: ['summary_id'];
            isOneToOne: false;
            referencedRelation: 'summary';
            referencedColumns: ['id'];
          },
        ];
      };
      summary_picture: {
        Row: {
          description: string;
          evidence_id: string;
          id: string;
          position: number;
          store_key: string;
          summary_id: string;
        };
        Insert: {
          description: string;
          evidence_id: string;
          id?: string;
          position: number;
          store_key: string;
          summary_id: string;
        };
        Update: {
          description?: string;
          evidence_id?: string;
          id?: string;
          position?: number;
          store_key?: string;
          summary_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'summary_picture_evidence_id_fkey';
            columns: ['evidence_id'];
            isOneToOne: false;
            referencedRelation: 'evidence';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'summary_picture_summary_id_fkey';
            columns: ['summary_id'];
            isOneToOne: false;
            referencedRelation: 'summary';
            referencedColumns: ['id'];
          },
        ];
      };
      unit: {
        Row: {
          id: string;
          name: string;
          organisation_id: string;
          prosecuting: boolean;
        };
        Insert: {
          id?: string;
          name: string;
          organisation_id: string;
          prosecuting?: boolean;
        };
        Update: {
          id?: string;
          name?: string;
          organisation_id?: string;
          prosecuting?: boolean;
        };
        Relationships: [
          {
            foreignKeyName: 'unit_organisation_id_fkey';
            columns: ['organisation_id'];
            isOneToOne: false;
            referencedRelation: 'organisation';
            referencedColumns: ['id'];
          },
        ];
      };
    };
    Views: Record<never, never>;
    Functions: {
      accept_invitation: { Args: { p_token: string | null; }; Returns: Json };
      act_as: { Args: { p_member: string | null; }; Returns: undefined };
      action_page: { Args: { p_action: string | null; }; Returns: Json };
      add_action: { Args: { p_form_token: string | null; p_problem: string | null; p_action: Json | null; }; Returns: Json };
      add_organisation: { Args: { p_name: string | null; p_short_name: string | null; p_kind: string | null; p_unit_name: string | null; p_prosecuting: boolean | null; p_districts: string[] | null; p_form_token: string | null; }; Returns: Json };
      add_problem_neighbourhood: { Args: { p_form_token: string | null; p_problem: string | null; p_neighbourhood: string | null; }; Returns: Json };
      admit_organisation: { Args: { p_form_token: string | null; p_problem: string | null; p_organisation: string | null; p_agreement: string | null; p_gateway: string | null; p_purpose: string | null; p_mentions?: Json | null; }; Returns: Json };
      agreement_list: { Args: Record<never, never>; Returns: Json };
      answer_district: { Args: { p_form_token: string | null; p_problem: string | null; p_district: string | null; p_accept: boolean | null; }; Returns: Json };
      answer_evidence_origin: { Args: { p_form_token: string | null; p_evidence: string | null; p_answer: string | null; }; Returns: Json };
      answer_notice: { Args: { p_notice: string | null; p_answer: string | null; p_words: string | null; p_form_token: string | null; }; Returns: Json };
      answer_subject_item: { Args: { p_form_token: string | null; p_item: string | null; p_answer: string | null; p_reason_code: string | null; p_reason: string | null; p_blanked: string[] | null; }; Returns: Json };
      approve_with_answers: { Args: { p_problem: string | null; p_edit_version: number | null; p_answers: Json | null; p_form_token: string | null; }; Returns: Json };
      area_choices: { Args: { p_force: string | null; }; Returns: Json };
      ask_audit_check: { Args: { p_form_token: string | null; }; Returns: Json };
      ask_controllers: { Args: { p_form_token: string | null; p_reference: string | null; p_site_url: string | null; }; Returns: Json };
      asked_subject_items: { Args: Record<never, never>; Returns: Json };
      attendance_shares: { Args: { p_reference: string | null; p_attendance: string | null; }; Returns: Json };
      audit_choices: { Args: Record<never, never>; Returns: Json };
      audit_state: { Args: Record<never, never>; Returns: Json };
      awaits_poster: { Args: { p_upload: string | null; }; Returns: boolean };
      begin_upload: { Args: Record<never, never>; Returns: string };
      call_screen: { Args: { p_neighbourhood: string | null; p_longitude?: number | null; p_latitude?: number | null; }; Returns: Json };
      challenge_summary: { Args: { p_reference: string | null; p_kind: string | null; p_words: string | null; p_contact: string | null; }; Returns: Json };
      change_action: { Args: { p_form_token: string | null; p_action: string | null; p_version: number | null; p_change: Json | null; }; Returns: Json };
      change_identity_kind: { Args: { p_form_token: string | null; p_identity: string | null; p_as_read: number | null; p_kind: string | null; }; Returns: Json };
      change_organisation: { Args: { p_organisation: string | null; p_name: string | null; p_short_name: string | null; p_districts: string[] | null; p_form_token: string | null; }; Returns: Json };
      change_own_details: { Args: { p_display_name: string | null; p_version: number | null; p_form_token: string | null; }; Returns: Json };
      change_post: { Args: { p_member: string | null; p_version: number | null; p_job_title: string | null; p_collar_number: string | null; p_neighbourhoods: string[] | null; p_named: string[] | null; p_districts: string[] | null; p_form_token: string | null; }; Returns: Json };
      choose_grading: { Args: { p_form_token: string | null; p_scheme: string | null; p_notice: string | null; }; Returns: Json };
      choose_summary_picture: { Args: { p_problem: string | null; p_evidence: string | null; p_description: string | null; p_form_token: string | null; }; Returns: Json };
      close_subject_request: { Args: { p_form_token: string | null; p_reference: string | null; p_outcome: string | null; p_reason: string | null; p_told_on: string | null; }; Returns: Json };
      complete_action: { Args: { p_form_token: string | null; p_action: string | null; p_done: Json | null; }; Returns: Json };
      confirm_people: { Args: { p_shown: string[] | null; p_kept: string[] | null; p_form_token: string | null; }; Returns: Json };
      costs_page: { Args: { p_reference: string | null; p_page?: number | null; }; Returns: Json };
      decide_challenge: { Args: { p_challenge: string | null; p_outcome: string | null; p_words: string | null; p_form_token: string | null; p_answer?: boolean | null; }; Returns: Json };
      decide_subject_candidate: { Args: { p_form_token: string | null; p_candidate: string | null; p_state: string | null; p_reason: string | null; }; Returns: Json };
      decide_subject_item: { Args: { p_form_token: string | null; p_item: string | null; p_decision: string | null; p_reason_code: string | null; p_reason: string | null; p_blanked: string[] | null; }; Returns: Json };
      declare_harmless: { Args: { p_problem: string | null; p_words: string[] | null; }; Returns: undefined };
      decline_request: { Args: { p_form_token: string | null; p_request: string | null; }; Returns: Json };
      describe_evidence: { Args: { p_form_token: string | null; p_evidence: string | null; p_version: number | null; p_caption: string | null; p_description: string | null; p_mentions?: Json | null; }; Returns: Json };
      disable_account: { Args: { p_account: string | null; p_reason: string | null; p_form_token: string | null; }; Returns: Json };
      disclosure_register: { Args: { p_filters: Json | null; p_page?: number | null; p_rows?: number | null; }; Returns: Json };
      drop_action: { Args: { p_form_token: string | null; p_action: string | null; p_reason: string | null; p_mentions?: Json | null; }; Returns: Json };
      drop_draft: { Args: { p_draft: string | null; }; Returns: undefined };
      drop_upload: { Args: { p_upload: string | null; }; Returns: undefined };
      enable_account: { Args: { p_account: string | null; p_form_token: string | null; }; Returns: Json };
      end_absence: { Args: { p_absence: string | null; p_form_token: string | null; }; Returns: Json };
      end_disclosure: { Args: { p_form_token: string | null; p_disclosure: string | null; p_reason: string | null; p_mentions?: Json | null; }; Returns: Json };
      end_own_session: { Args: { p_session: string | null; }; Returns: undefined };
      end_participation: { Args: { p_form_token: string | null; p_problem: string | null; p_organisation: string | null; }; Returns: Json };
      end_person_shown: { Args: { p_form_token: string | null; p_mark: string | null; }; Returns: Json };
      end_post: { Args: { p_member: string | null; p_on: string | null; p_reason: string | null; p_form_token: string | null; }; Returns: Json };
      end_problem_role: { Args: { p_form_token: string | null; p_role_id: string | null; }; Returns: Json };
      entry_page: { Args: { p_reference: string | null; p_entry: string | null; }; Returns: Json };
      erase_personal: { Args: { p_form_token: string | null; p_problem: string | null; p_basis: string | null; p_reason: string | null; p_identities: string[] | null; p_places: string[] | null; p_particulars: string[] | null; p_evidence: string[] | null; p_mentions?: Json | null; }; Returns: Json };
      erase_subject_details: { Args: { p_form_token: string | null; p_reference: string | null; }; Returns: Json };
      evidence_custody: { Args: { p_reference: string | null; p_evidence?: string | null; }; Returns: Json };
      evidence_manifest: { Args: { p_reference: string | null; p_names?: boolean | null; }; Returns: Json };
      evidence_of_problem: { Args: { p_reference: string | null; p_limit?: number | null; p_offset?: number | null; }; Returns: Json };
      evidence_origin: { Args: { p_evidence: string | null; }; Returns: Json };
      evidence_page: { Args: { p_reference: string | null; p_evidence: string | null; }; Returns: Json };
      evidence_particulars: { Args: { p_evidence: string | null; }; Returns: Json };
      evidence_places: { Args: { p_problem: string | null; }; Returns: Json };
      evidence_redactions: { Args: { p_evidence: string | null; }; Returns: Json };
      extend_agreement: { Args: { p_agreement: string | null; p_version: number | null; p_until: string | null; p_reason: string | null; p_form_token: string | null; }; Returns: Json };
      extend_subject_request: { Args: { p_form_token: string | null; p_reference: string | null; p_reason: string | null; }; Returns: Json };
      find_for_call: { Args: { p_words: string | null; }; Returns: Json };
      find_subject_candidates: { Args: { p_form_token: string | null; p_reference: string | null; }; Returns: Json };
      finish_subject_request: { Args: { p_form_token: string | null; p_reference: string | null; p_told_on: string | null; }; Returns: Json };
      finish_upload: { Args: { p_upload: string | null; p_name: string | null; p_kind: string | null; p_media_type: string | null; p_bytes: number | null; p_sha256: string | null; p_width: number | null; p_height: number | null; p_taken_at: string | null; p_longitude: number | null; p_latitude: number | null; }; Returns: undefined };
      forget_harmless: { Args: { p_problem: string | null; p_words: string[] | null; }; Returns: undefined };
      gather_subject_items: { Args: { p_form_token: string | null; p_reference: string | null; }; Returns: Json };
      give_purpose: { Args: { p_form_token: string | null; p_problem: string | null; p_words: string | null; p_mentions?: Json | null; }; Returns: Json };
      grading_settings: { Args: Record<never, never>; Returns: Json };
      harmless_words: { Args: { p_problem: string | null; p_text: string | null; }; Returns: string[] };
      identity_page: { Args: { p_reference: string | null; p_identity: string | null; }; Returns: Json };
      invitation_details: { Args: { p_token: string | null; }; Returns: Json };
      invitation_list: { Args: Record<never, never>; Returns: Json };
      invite_member: { Args: { p_email: string | null; p_display_name: string | null; p_unit: string | null; p_role: Database['public']['Enums']['member_role'] | null; p_site_url: string | null; p_form_token: string | null; p_force?: string | null; p_job_title?: string | null; p_collar_number?: string | null; p_neighbourhoods?: string[] | null; p_districts?: string[] | null; p_until?: string | null; }; Returns: Json };
      item_page: { Args: { p_reference: string | null; p_kind: string | null; p_item: string | null; }; Returns: Json };
      items_of_other_scheme: { Args: { p_page?: number | null; }; Returns: Json };
      join_problem: { Args: { p_form_token: string | null; p_problem: string | null; p_words: string | null; p_mentions?: Json | null; }; Returns: Json };
      keep_entries: { Args: { p_form_token: string | null; p_problem: string | null; p_identities: string[] | null; p_reason: string | null; p_next_review_on: string | null; p_mentions?: Json | null; }; Returns: Json };
      known_words: { Args: { p_problem: string | null; p_text: string | null; }; Returns: Json };
      lead_choices: { Args: Record<never, never>; Returns: Json };
      lift_restriction: { Args: { p_form_token: string | null; p_problem: string | null; }; Returns: Json };
      likely_duplicates: { Args: { p_longitude: number | null; p_latitude: number | null; p_title: string | null; p_since_on?: string | null; }; Returns: Json };
      link_evidence: { Args: { p_evidence: string | null; p_entry: string | null; p_action: string | null; p_form_token: string | null; }; Returns: Json };
      link_record: { Args: { p_form_token: string | null; p_identity: string | null; p_number: string | null; p_as_read: number | null; }; Returns: Json };
      list_problems: { Args: { p_filters: Json | null; p_limit?: number | null; p_offset?: number | null; }; Returns: { reference: string; title: string; category: string; stage: Database['public']['Enums']['stage']; stage_since: string; neighbourhood: string; neighbourhood_code: string; district: string; owner: string; restricted: boolean; logged_at: string; overdue_actions: number; longitude: number; latitude: number; total: number; }[] };
      locate_neighbourhood: { Args: { p_longitude: number | null; p_latitude: number | null; }; Returns: Json };
      log_entry: { Args: { p_form_token: string | null; p_problem: string | null; p_entry: Json | null; }; Returns: Json };
      log_page: { Args: { p_reference: string | null; p_kind?: string | null; p_organisation?: string | null; p_identity?: string | null; p_page?: number | null; }; Returns: Json };
      log_problem: { Args: { p_form_token: string | null; p_problem: Json | null; }; Returns: Json };
      mail_list: { Args: { p_page?: number | null; }; Returns: Json };
      managed_neighbourhood: { Args: { p_force: string | null; p_code: string | null; }; Returns: Json };
      map_area: { Args: Record<never, never>; Returns: Json };
      mark_person_shown: { Args: { p_form_token: string | null; p_evidence: string | null; p_identity: string | null; }; Returns: Json };
      merge_identities: { Args: { p_form_token: string | null; p_identity: string | null; p_into: string | null; p_as_read: number | null; p_into_as_read: number | null; }; Returns: Json };
      move_problem: { Args: { p_form_token: string | null; p_reference: string | null; p_neighbourhood: string | null; }; Returns: Json };
      my_actions: { Args: Record<never, never>; Returns: Json };
      my_draft: { Args: { p_draft: string | null; }; Returns: Json };
      my_drafts: { Args: Record<never, never>; Returns: Json };
      names_shown: { Args: { p_reference: string | null; }; Returns: Json };
      neighbourhood_page: { Args: { p_force: string | null; p_code: string | null; }; Returns: Json };
      neighbourhood_people: { Args: { p_neighbourhood: string | null; }; Returns: Json };
      neighbourhoods: { Args: { p_force?: string | null; }; Returns: Json };
      neighbourhoods_around: { Args: { p_longitude: number | null; p_latitude: number | null; }; Returns: Json };
      new_action_page: { Args: { p_reference: string | null; }; Returns: Json };
      note_poster: { Args: { p_upload: string | null; p_width: number | null; p_height: number | null; }; Returns: undefined };
      note_subject_identity: { Args: { p_form_token: string | null; p_reference: string | null; p_asked_on: string | null; p_proven_on: string | null; p_check: string | null; }; Returns: Json };
      open_challenges: { Args: { p_problem?: string | null; }; Returns: Json };
      open_desk: { Args: Record<never, never>; Returns: Json };
      open_evidence: { Args: { p_evidence: string | null; p_part: string | null; }; Returns: Json };
      open_restricted: { Args: { p_form_token: string | null; p_reference: string | null; p_reason: string | null; }; Returns: Json };
      open_subject_copy: { Args: { p_reference: string | null; p_evidence: string | null; }; Returns: Json };
      organisation_list: { Args: Record<never, never>; Returns: Json };
      own_account: { Args: Record<never, never>; Returns: Json };
      own_organisation: { Args: Record<never, never>; Returns: Json };
      people_list: { Args: { p_words?: string | null; p_organisation?: string | null; p_page?: number | null; }; Returns: Json };
      people_page: { Args: { p_reference: string | null; }; Returns: Json };
      person_page: { Args: { p_account: string | null; }; Returns: Json };
      persons_in_evidence: { Args: { p_evidence: string | null; }; Returns: Json };
      price_waiting: { Args: { p_form_token: string | null; p_cost_role: string | null; }; Returns: Json };
      problem_filter_choices: { Args: Record<never, never>; Returns: Json };
      problem_header: { Args: { p_reference: string | null; }; Returns: Json };
      problem_history: { Args: { p_problem: string | null; p_page?: number | null; p_kind?: string | null; }; Returns: Json };
      problem_overview: { Args: { p_problem: string | null; }; Returns: Json };
      problem_points: { Args: { p_filters: Json | null; p_most?: number | null; }; Returns: { reference: string; title: string; stage: Database['public']['Enums']['stage']; longitude: number; latitude: number; problems: number; }[] };
      problem_stage: { Args: { p_problem: string | null; p_stage: Database['public']['Enums']['stage'] | null; }; Returns: Json };
      problems_of_ended_neighbourhoods: { Args: Record<never, never>; Returns: Json };
      publication_state: { Args: { p_reference: string | null; }; Returns: Json };
      published_picture: { Args: { p_reference: string | null; p_picture: string | null; }; Returns: string };
      published_summaries: { Args: { p_force?: string | null; p_neighbourhood?: string | null; p_limit?: number | null; p_offset?: number | null; }; Returns: { reference: string; title: string; stage: Database['public']['Enums']['stage']; published_at: string; place_words: string; longitude: number; latitude: number; force_id: string; neighbourhood_code: string; neighbourhood_name: string; opening: string; total: number; }[] };
      published_summary: { Args: { p_reference: string | null; p_version?: number | null; }; Returns: Json };
      rate_card: { Args: Record<never, never>; Returns: Json };
      read_audit: { Args: { p_from?: string | null; p_to?: string | null; p_problem?: string | null; p_who?: string | null; p_what?: string | null; p_table?: string | null; p_page?: number | null; p_rows?: number | null; p_export?: boolean | null; }; Returns: Json };
      read_mail: { Args: { p_mail: string | null; }; Returns: Json };
      record_absence: { Args: { p_member: string | null; p_deputy: string | null; p_from: string | null; p_until: string | null; p_form_token: string | null; }; Returns: Json };
      record_agreement: { Args: { p_title: string | null; p_purpose: string | null; p_gateway: string | null; p_from: string | null; p_review: string | null; p_police_lead: string | null; p_partner_lead: string | null; p_parties: string[] | null; p_districts: string[] | null; p_form_token: string | null; }; Returns: Json };
      record_attendance: { Args: { p_form_token: string | null; p_problem: string | null; p_attendance: Json | null; }; Returns: Json };
      record_disclosure: { Args: { p_form_token: string | null; p_problem: string | null; p_disclosure: Json | null; p_mentions?: Json | null; }; Returns: Json };
      record_evidence: { Args: { p_problem: string | null; p_uploads: string[] | null; p_source: string | null; p_information: string | null; p_handling: string | null; p_form_token: string | null; }; Returns: Json };
      record_matching_call: { Args: { p_form_token: string | null; p_reference: string | null; }; Returns: Json };
      record_subject_request: { Args: { p_form_token: string | null; p_received_on: string | null; p_identity_asked_on: string | null; p_identity_proven_on: string | null; p_details: Json | null; }; Returns: Json };
      redact_evidence: { Args: { p_evidence: string | null; p_upload: string | null; p_boxes: Json | null; p_sha256: string | null; p_width: number | null; p_height: number | null; p_form_token: string | null; }; Returns: Json };
      regrade_entry: { Args: { p_form_token: string | null; p_entry: string | null; p_version: number | null; p_grading: Json | null; p_mentions?: Json | null; }; Returns: Json };
      regrade_item: { Args: { p_form_token: string | null; p_kind: string | null; p_item: string | null; p_seen_grading: string | null; p_grading: Json | null; p_mentions?: Json | null; }; Returns: Json };
      release_mentions: { Args: { p_form_token: string | null; p_identity: string | null; p_mentions: string[] | null; p_as_read: number | null; }; Returns: Json };
      remove_summary_picture: { Args: { p_problem: string | null; p_picture: string | null; p_form_token: string | null; }; Returns: Json };
      renew_agreement: { Args: { p_agreement: string | null; p_version: number | null; p_review: string | null; p_police_lead: string | null; p_partner_lead: string | null; p_form_token: string | null; }; Returns: Json };
      reopen_stage: { Args: { p_form_token: string | null; p_problem: string | null; p_stage: Database['public']['Enums']['stage'] | null; p_reason: string | null; p_mentions?: Json | null; }; Returns: Json };
      restrict_problem: { Args: { p_form_token: string | null; p_problem: string | null; p_reason: string | null; p_named: string[] | null; p_mentions?: Json | null; }; Returns: Json };
      restricted_problems: { Args: Record<never, never>; Returns: Json };
      retention_page: { Args: { p_reference: string | null; }; Returns: Json };
      retention_queue: { Args: { p_days?: number | null; }; Returns: Json };
      retention_settings: { Args: Record<never, never>; Returns: Json };
      return_summary: { Args: { p_problem: string | null; p_form_token: string | null; }; Returns: Json };
      review_page: { Args: { p_submission: string | null; }; Returns: Json };
      review_queue: { Args: Record<never, never>; Returns: Json };
      review_submission: { Args: { p_form_token: string | null; p_submission: string | null; p_decision: string | null; p_reason?: string | null; p_reasons?: Json | null; p_mentions?: Json | null; }; Returns: Json };
      save_answer: { Args: { p_form_token: string | null; p_problem: string | null; p_question: string | null; p_version: number | null; p_answer: Json | null; }; Returns: Json };
      save_draft: { Args: { p_draft: string | null; p_page: string | null; p_answers: Json | null; }; Returns: undefined };
      save_hypothesis: { Args: { p_form_token: string | null; p_problem: string | null; p_hypothesis: string | null; p_version: number | null; p_words: Json | null; }; Returns: Json };
      save_priority: { Args: { p_form_token: string | null; p_neighbourhood: string | null; p_priority: string | null; p_version: number | null; p_position: number | null; p_title: string | null; p_promise: string | null; p_promised_on: string | null; p_done: string | null; p_done_on: string | null; p_result: string | null; p_result_on: string | null; p_say_this: string | null; p_grade_it: string | null; p_owner: string | null; p_from_date: string | null; p_until_date: string | null; p_problems: string[] | null; }; Returns: Json };
      save_summary: { Args: { p_problem: string | null; p_edit_version: number | null; p_title: string | null; p_the_problem: string | null; p_found_out: string | null; p_did: string | null; p_changed: string | null; p_learned: string | null; p_organisations: string[] | null; p_form_token: string | null; }; Returns: Json };
      save_unit: { Args: { p_organisation: string | null; p_unit: string | null; p_name: string | null; p_prosecuting: boolean | null; p_form_token: string | null; }; Returns: Json };
      search_places: { Args: { p_words: string | null; }; Returns: Json };
      set_category_group: { Args: { p_form_token: string | null; p_category: string | null; p_group: string | null; }; Returns: Json };
      set_clear_period: { Args: { p_form_token: string | null; p_code: string | null; p_version: number | null; p_clear_years: number | null; p_then_years: number | null; p_source: string | null; }; Returns: Json };
      set_identity_role: { Args: { p_form_token: string | null; p_identity: string | null; p_role: string | null; }; Returns: Json };
      set_not_before: { Args: { p_problem: string | null; p_edit_version: number | null; p_day: string | null; p_reason: string | null; p_form_token: string | null; }; Returns: Json };
      set_page_away: { Args: { p_challenge: string | null; p_away: boolean | null; p_form_token: string | null; }; Returns: Json };
      set_problem_role: { Args: { p_form_token: string | null; p_problem: string | null; p_role: string | null; p_member: string | null; }; Returns: Json };
      set_rate: { Args: { p_form_token: string | null; p_cost_role: string | null; p_basis: string | null; p_pounds_per_hour: number | null; p_from: string | null; p_source: string | null; p_illustrative: boolean | null; }; Returns: Json };
      set_retention_group: { Args: { p_form_token: string | null; p_problem: string | null; p_identities: string[] | null; p_group: string | null; }; Returns: Json };
      set_theme: { Args: { p_theme: string | null; }; Returns: undefined };
      settle_objection: { Args: { p_notice: string | null; p_words: string | null; p_form_token: string | null; }; Returns: Json };
      share_attendance: { Args: { p_form_token: string | null; p_attendance: string | null; p_as_read: string | null; p_shares: Json | null; }; Returns: Json };
      shared_specially: { Args: { p_kind: string | null; p_item: string | null; }; Returns: Json };
      split_identity: { Args: { p_form_token: string | null; p_identity: string | null; p_mentions: string[] | null; p_as_read: number | null; p_back?: string | null; }; Returns: Json };
      subject_candidates: { Args: { p_reference: string | null; p_page?: number | null; }; Returns: Json };
      subject_items: { Args: { p_reference: string | null; p_page?: number | null; }; Returns: Json };
      subject_pack: { Args: { p_reference: string | null; p_saved?: boolean | null; }; Returns: Json };
      subject_request_page: { Args: { p_reference: string | null; }; Returns: Json };
      subject_requests: { Args: { p_page?: number | null; }; Returns: Json };
      submit_stage: { Args: { p_form_token: string | null; p_problem: string | null; p_note?: string | null; p_closure_reason?: string | null; p_mentions?: Json | null; }; Returns: Json };
      submit_summary: { Args: { p_problem: string | null; p_edit_version: number | null; p_form_token: string | null; }; Returns: Json };
      summary_blockers: { Args: { p_problem: string | null; }; Returns: { part: string; kind: string; label: string; words: string; }[] };
      summary_page: { Args: { p_reference: string | null; }; Returns: Json };
      summary_pictures: { Args: { p_reference: string | null; }; Returns: Json };
      take_attempt: { Args: { p_key: string | null; p_bucket: string | null; p_max: number | null; p_seconds: number | null; }; Returns: boolean };
      take_out_again: { Args: { p_form_token: string | null; p_problem: string | null; p_mentions: string[] | null; }; Returns: Json };
      who_saved: { Args: { p_table: string | null; p_row: string | null; }; Returns: Json };
      whoami: { Args: Record<never, never>; Returns: Json };
      withdraw_invitation: { Args: { p_invitation: string | null; p_form_token: string | null; }; Returns: Json };
      withdraw_submission: { Args: { p_form_token: string | null; p_submission: string | null; }; Returns: Json };
      withdraw_summary: { Args: { p_problem: string | null; p_reason: string | null; p_form_token: string | null; }; Returns: Json };
    };
    Enums: {
      identity_kind: 'person' | 'official' | 'family' | 'birth_date' | 'age' | 'phone' | 'email' | 'social' | 'postcode' | 'address' | 'vehicle' | 'ni_number' | 'nhs_number' | 'passport' | 'driving_licence' | 'bank' | 'crime_reference' | 'pnc' | 'device' | 'health' | 'coordinates';
      member_role: 'officer' | 'pcso' | 'special' | 'supervisor' | 'inspector' | 'partner' | 'partner_lead' | 'call_handler' | 'analyst' | 'coordinator' | 'finance' | 'information_manager' | 'scrutineer' | 'auditor' | 'administrator';
      place_kind: 'public_place' | 'street' | 'area' | 'dwelling';
      scan_state: 'not_scanned' | 'waiting' | 'clean' | 'quarantined';
      stage: 'scanning' | 'analysis' | 'response' | 'assessment' | 'closed';
    };
    CompositeTypes: Record<never, never>;
  };
};

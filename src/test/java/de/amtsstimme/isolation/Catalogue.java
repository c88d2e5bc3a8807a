package de.amtsstimme.isolation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What pg_catalog says about the schema, compared with what has to be true. Every check returns
 * sentences about what is wrong; an empty list is good news.
 *
 * @param notTenants tables that are no tenant's, with the reason
 * @param withoutParent tenant tables that refer to nothing, with the reason
 */
record Catalogue(Connection db, Map<String, String> notTenants, Map<String, String> withoutParent) {

  private static final String SCHEMA = "amtsstimme";

  /**
   * The four of the application, the owner's and that of removal, as {@link #policies()} prints
   * them.
   */
  private static final List<String> TENANT_POLICIES =
      List.of(
          "owner_all * amtsstimme_owner using true check true",
          "purge_all * amtsstimme_purge using (tenant_id = PURGEABLE) check -",
          "tenant_delete d amtsstimme_app using (tenant_id = TENANT) check -",
          "tenant_insert a amtsstimme_app using - check (tenant_id = TENANT)",
          "tenant_read r amtsstimme_app using (tenant_id = ANY (SCOPE)) check -",
          "tenant_update w amtsstimme_app using (tenant_id = TENANT) check (tenant_id = TENANT)");

  List<String> tenantTables() {
    List<String> faults = new ArrayList<>();
    for (String table :
        list(
            "select relname from pg_class where relnamespace = ?::regnamespace"
                + " and relkind in ('r', 'p') order by 1",
            SCHEMA)) {
      if (!notTenants.containsKey(table)) {
        faults.addAll(tenantTable(table));
      }
    }
    faults.addAll(
        list(
            "select relname || ' is of a kind that policies do not guard: ' || relkind::text from pg_class"
                + " where relnamespace = ?::regnamespace and relkind in ('m', 'f') order by 1",
            SCHEMA));
    faults.addAll(
        list(
            "select relname || ' does not belong to the owner role' from pg_class"
                + " where relnamespace = ?::regnamespace and relowner <> 'amtsstimme_owner'::regrole"
                + " and relkind <> 'i' order by 1",
            SCHEMA));
    faults.addAll(staleNames());
    return faults;
  }

  private List<String> staleNames() {
    Set<String> there =
        new TreeSet<>(list("select relname from pg_class where relkind in ('r', 'p')"));
    return Stream.concat(notTenants.keySet().stream(), withoutParent.keySet().stream())
        .filter(t -> !there.contains(t))
        .map(t -> t + " is excepted but does not exist")
        .sorted()
        .toList();
  }

  private List<String> tenantTable(String t) {
    List<String> faults = new ArrayList<>();
    String column =
        one(
            "select format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end"
                + " || ' default ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '-')"
                + " from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum"
                + " where a.attrelid = ?::regclass and a.attname = 'tenant_id'",
            name(t));
    if (!"uuid not null default bound_tenant()".equals(column)) {
      faults.add(t + ".tenant_id is " + column);
    }
    faults.addAll(
        list(
            "select relname || ' has row-level security ' || relrowsecurity || ', forced ' || relforcerowsecurity"
                + " from pg_class where oid = ?::regclass and not (relrowsecurity and relforcerowsecurity)",
            name(t)));
    String first =
        one(
            "select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]"
                + " where i.indrelid = ?::regclass and i.indisprimary",
            name(t));
    if (!"tenant_id".equals(first)) {
      faults.add(t + ": primary key starts with " + first);
    }
    faults.addAll(
        list(
            "select i.indrelid::regclass || ': unique without tenant_id: ' || i.indexrelid::regclass from pg_index i"
                + " where i.indrelid = ?::regclass and i.indisunique and not exists (select from pg_attribute a"
                + " where a.attrelid = i.indrelid and a.attname = 'tenant_id'"
                + " and a.attnum = any (i.indkey[0 : i.indnkeyatts - 1])) order by 1",
            name(t)));
    faults.addAll(foreignKeys(t));
    faults.addAll(tenantPolicies(t));
    return faults;
  }

  /** What excludes one row by another, which row-level security does not limit. */
  List<String> exclusions() {
    return list(
        "select conname from pg_constraint where connamespace = ?::regnamespace and contype = 'x'"
            + " order by 1",
        SCHEMA);
  }

  /**
   * To a tenant table only together with tenant_id, in the same place on both sides; to the list of
   * tenants by tenant_id; to a person by that person's id.
   */
  private List<String> foreignKeys(String t) {
    List<String> faults = new ArrayList<>();
    boolean parent = false;
    for (String key :
        list(
            "select f.relname || ' (' || string_agg(a.attname || '=' || b.attname, ', ' order by x.n) || ')'"
                + " from pg_constraint k join pg_class f on f.oid = k.confrelid"
                + " cross join lateral unnest(k.conkey, k.confkey) with ordinality as x(mine, other, n)"
                + " join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.mine"
                + " join pg_attribute b on b.attrelid = k.confrelid and b.attnum = x.other"
                + " where k.conrelid = ?::regclass and k.contype = 'f' group by k.oid, f.relname order by 1",
            name(t))) {
      String other = key.substring(0, key.indexOf(' '));
      boolean right =
          switch (other) {
            case "authority" -> key.equals("authority (tenant_id=id)");
            case "person" -> key.endsWith("=id)") && !key.contains(",");
            default -> !notTenants.containsKey(other) && key.contains("tenant_id=tenant_id");
          };
      parent |= right && key.contains("tenant_id=");
      if (!right) {
        faults.add(t + ": foreign key without its tenant: " + key);
      }
    }
    if (parent == withoutParent.containsKey(t)) {
      faults.add(
          t + (parent ? " is excepted but refers to its tenant" : " does not refer to its tenant"));
    }
    return faults;
  }

  /** What is there for the application and the owner; door and gate are compared as a whole. */
  private List<String> tenantPolicies(String t) {
    List<String> found =
        policies().stream()
            .filter(p -> p.startsWith(t + " "))
            .map(p -> p.substring(t.length() + 1))
            .filter(p -> !p.contains(" amtsstimme_door ") && !p.contains(" amtsstimme_gate "))
            .toList();
    return found.equals(TENANT_POLICIES) ? List.of() : List.of(t + " has policies " + found);
  }

  /** Those that are not of the one shape that every tenant table has. */
  List<String> ownPolicies() {
    return policies().stream()
        .filter(
            p -> {
              String table = p.substring(0, p.indexOf(' '));
              return notTenants.containsKey(table)
                  || p.contains(" amtsstimme_door ")
                  || p.contains(" amtsstimme_gate ");
            })
        .toList();
  }

  /** "table name command roles using ... check ...", with short words for what the door binds. */
  List<String> policies() {
    return list(
            "select c.relname || ' ' || p.polname || ' ' || p.polcmd::text || ' '"
                + " || (select string_agg(case when r = 0 then 'PUBLIC' else r::regrole::text end, ',') from unnest(p.polroles) r)"
                + " || case when p.polpermissive then '' else ' restrictive' end"
                + " || ' using ' || coalesce(pg_get_expr(p.polqual, p.polrelid), '-')"
                + " || ' check ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '-')"
                + " from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = ?::regnamespace"
                + " order by c.relname, p.polname",
            SCHEMA)
        .stream()
        .map(
            p ->
                p.replaceAll(
                        "\\( SELECT (amtsstimme\\.)?bound_tenant\\(\\) AS bound_tenant\\)",
                        "TENANT")
                    .replaceAll(
                        "\\( SELECT (amtsstimme\\.)?purgeable_tenant\\(\\) AS purgeable_tenant\\)",
                        "PURGEABLE")
                    .replaceAll(
                        "\\( SELECT (amtsstimme\\.)?bound_person\\(\\) AS bound_person\\)",
                        "PERSON")
                    .replaceAll(
                        "\\( SELECT (amtsstimme\\.)?tenant_scope\\(\\) AS tenant_scope\\)::uuid\\[]",
                        "SCOPE")
                    .replaceAll(
                        "\\( SELECT (amtsstimme\\.)?bound_side\\(\\) AS bound_side\\)", "SIDE")
                    .replaceAll(
                        "\\( SELECT (amtsstimme\\.)?bound_person\\(\\) AS bound_person\\)",
                        "PERSON")
                    .replace("::text", ""))
        .toList();
  }

  List<String> views() {
    return list(
        "select relname || ' sees with its owner''s eyes' from pg_class"
            + " where relnamespace = ?::regnamespace and relkind = 'v'"
            + " and not coalesce(reloptions, '{}') @> array['security_invoker=true'] order by 1",
        SCHEMA);
  }

  List<String> definerFunctions() {
    return list(
        "select p.oid::regprocedure || ': owner ' || p.proowner::regrole || ', ' || coalesce(p.proconfig::text, 'no search_path')"
            + " from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
            + " where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')"
            + " and not (p.proowner in ('amtsstimme_door'::regrole, 'amtsstimme_gate'::regrole, 'amtsstimme_purge'::regrole)"
            + " and p.proconfig is not distinct from array['search_path=amtsstimme, pg_temp']) order by 1");
  }

  List<String> functionsForEverybody() {
    return list(
        "select p.oid::regprocedure || ' can be called by PUBLIC' from pg_proc p"
            + " where p.pronamespace = ?::regnamespace and has_function_privilege('public', p.oid, 'execute') order by 1",
        SCHEMA);
  }

  List<String> functionsFor(String role) {
    return list(
        "select p.proname || '(' || oidvectortypes(p.proargtypes) || ')' from pg_proc p"
            + " where p.pronamespace = ?::regnamespace and p.proowner <> ?::regrole"
            + " and has_function_privilege(?, p.oid, 'execute') order by 1",
        SCHEMA,
        role,
        role);
  }

  /** "table: SELECT INSERT UPDATE(a,b)" for everything that was granted to a role. */
  List<String> grants(String role) {
    return list(
        "select g.relname || ': ' || string_agg(g.what, ' ' order by g.what) from ("
            + " select c.relname, x.privilege_type as what from pg_class c, aclexplode(c.relacl) x"
            + " where c.relnamespace = ?::regnamespace and x.grantee = ?::regrole"
            + " union all"
            + " select c.relname, x.privilege_type || '(' || string_agg(a.attname, ',' order by a.attname) || ')'"
            + " from pg_class c join pg_attribute a on a.attrelid = c.oid, aclexplode(a.attacl) x"
            + " where c.relnamespace = ?::regnamespace and x.grantee = ?::regrole"
            + " group by c.relname, x.privilege_type) g group by g.relname order by g.relname",
        SCHEMA,
        role,
        SCHEMA,
        role);
  }

  /** What is left of a role's grants without "table: DELETE SELECT" on tables of tenants. */
  List<String> besideTenantTables(List<String> grants) {
    return grants.stream()
        .filter(
            g -> {
              String table = g.substring(0, g.indexOf(':'));
              return notTenants.containsKey(table) || !g.equals(table + ": DELETE SELECT");
            })
        .toList();
  }

  /** To PUBLIC or to a role that is none of ours; or with the right to pass it on. */
  List<String> strangeGrants() {
    return list(
        "select c.relname || ': ' || x.privilege_type || ' to ' || case x.grantee when 0 then 'PUBLIC' else x.grantee::regrole::text end"
            + " from (select oid, relname, relnamespace, relowner, relacl as acl from pg_class union all"
            + " select k.oid, k.relname, k.relnamespace, k.relowner, a.attacl from pg_attribute a join pg_class k on k.oid = a.attrelid) c,"
            + " aclexplode(c.acl) x where c.relnamespace = ?::regnamespace and x.grantee <> c.relowner"
            + " and (x.is_grantable or x.grantee not in (select oid from pg_roles where rolname in"
            + " ('amtsstimme_app', 'amtsstimme_door', 'amtsstimme_gate', 'amtsstimme_purge'))) order by 1",
        SCHEMA);
  }

  /** Everything that makes a role more than it should be. */
  List<String> roles() {
    List<String> faults = new ArrayList<>();
    faults.addAll(
        list(
            "select rolname || ' is super, bypasses, creates or replicates' from pg_roles where rolname like 'amtsstimme%'"
                + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication) order by 1"));
    faults.addAll(
        list(
            "select rolname || ' can log in: ' || rolcanlogin from pg_roles where rolname like 'amtsstimme%'"
                + " and rolcanlogin <> (rolname in ('amtsstimme_owner', 'amtsstimme_app')) order by 1"));
    faults.addAll(
        list(
            "select m.member::regrole || ' is ' || m.roleid::regrole || case when m.inherit_option then ' and inherits' else '' end"
                + " from pg_auth_members m where (m.member::regrole::text like 'amtsstimme%' or m.roleid::regrole::text like 'amtsstimme%')"
                + " and not (m.member = 'amtsstimme_owner'::regrole and m.roleid in ('amtsstimme_door'::regrole, 'amtsstimme_gate'::regrole, 'amtsstimme_purge'::regrole)"
                + " and not m.inherit_option and not m.admin_option) order by 1"));
    faults.addAll(
        list(
            "select 'amtsstimme_app owns ' || pg_describe_object(classid, objid, objsubid) from pg_shdepend"
                + " where refobjid = 'amtsstimme_app'::regrole and deptype = 'o' order by 1"));
    faults.addAll(
        list(
            "select r || ' owns ' || pg_describe_object(d.classid, d.objid, d.objsubid) from"
                + " unnest(array['amtsstimme_door', 'amtsstimme_gate', 'amtsstimme_purge']) r join pg_shdepend d on d.refobjid = r::regrole"
                + " where d.deptype = 'o' and d.classid <> 'pg_proc'::regclass order by 1"));
    faults.addAll(
        list(
            "select 'amtsstimme_app can create in ' || nspname from pg_namespace"
                + " where nspname in ('amtsstimme', 'public') and has_schema_privilege('amtsstimme_app', oid, 'create') order by 1"));
    faults.addAll(
        list(
            "select 'amtsstimme_app can create in the database' from pg_database where datname = current_database()"
                + " and has_database_privilege('amtsstimme_app', oid, 'create')"));
    return faults;
  }

  /** Triggers that guard, as "table.trigger before insert", enabled ones only. */
  List<String> guards() {
    return list(
        "select t.tgrelid::regclass || '.' || t.tgname || case when t.tgtype & 2 > 0 then ' before' else ' after' end"
            + " || case when t.tgtype & 4 > 0 then ' insert' else '' end || case when t.tgtype & 16 > 0 then ' update' else '' end"
            + " || case when t.tgtype & 1 > 0 then ' row' else ' statement' end"
            + " from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and t.tgenabled = 'O'"
            + " and c.relnamespace = ?::regnamespace order by 1",
        SCHEMA);
  }

  /** Privileges, effective ones, that would let the application change what must stay. */
  List<String> changeable(Set<String> appendOnly, Set<String> neverUpdated) {
    List<String> faults = new ArrayList<>();
    for (String t : appendOnly) {
      faults.addAll(held(t, "delete"));
      faults.addAll(held(t, "truncate"));
    }
    for (String t : neverUpdated) {
      faults.addAll(held(t, "update"));
    }
    return faults;
  }

  List<String> held(String table, String privilege) {
    boolean ofColumns = Set.of("select", "insert", "update", "references").contains(privilege);
    return list(
        "select 'amtsstimme_app may "
            + privilege
            + " ' || ?::text where "
            + (ofColumns ? "has_any_column_privilege" : "has_table_privilege")
            + "('amtsstimme_app', ?::regclass, ?)",
        table,
        name(table),
        privilege);
  }

  private static String name(String table) {
    return SCHEMA + "." + table;
  }

  private String one(String sql, Object... parameters) {
    List<String> rows = list(sql, parameters);
    return rows.isEmpty() ? null : rows.get(0);
  }

  private List<String> list(String sql, Object... parameters) {
    try (PreparedStatement statement = db.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      List<String> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(found.getString(1));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }
}

/** The tables, and how an older file is brought up to date: one migration per version, never edited afterwards. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL, mail TEXT NOT NULL, upn TEXT NOT NULL, guest INTEGER NOT NULL);
  CREATE TABLE claim_group (id TEXT PRIMARY KEY, title TEXT NOT NULL);
  CREATE TABLE claim_group_member (
    group_id TEXT NOT NULL REFERENCES claim_group(id), person_id TEXT NOT NULL REFERENCES person(id),
    PRIMARY KEY (group_id, person_id)) WITHOUT ROWID;

  CREATE TABLE site (
    id INTEGER PRIMARY KEY, guid TEXT NOT NULL, path TEXT NOT NULL COLLATE NOCASE UNIQUE, title TEXT NOT NULL,
    language INTEGER NOT NULL, created TEXT NOT NULL,
    owner_group INTEGER, member_group INTEGER, visitor_group INTEGER);

  -- Users, claim groups and site groups share one series of ids per site.
  CREATE TABLE principal (
    site_id INTEGER NOT NULL REFERENCES site(id), id INTEGER NOT NULL, kind TEXT NOT NULL,
    directory_id TEXT, login TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL, mail TEXT NOT NULL, upn TEXT,
    guest INTEGER NOT NULL DEFAULT 0, description TEXT,
    PRIMARY KEY (site_id, id), UNIQUE (site_id, login), UNIQUE (site_id, directory_id));
  CREATE TABLE site_group_member (
    site_id INTEGER NOT NULL, group_id INTEGER NOT NULL, member_id INTEGER NOT NULL,
    PRIMARY KEY (site_id, group_id, member_id)) WITHOUT ROWID;

  -- A scope is a web, list or item with role assignments of its own; everything else inherits.
  CREATE TABLE permission_scope (
    id INTEGER PRIMARY KEY, site_id INTEGER NOT NULL REFERENCES site(id), kind TEXT NOT NULL, target TEXT NOT NULL,
    UNIQUE (site_id, kind, target));
  CREATE TABLE role_assignment (
    scope_id INTEGER NOT NULL REFERENCES permission_scope(id) ON DELETE CASCADE,
    principal_id INTEGER NOT NULL, role_id INTEGER NOT NULL, PRIMARY KEY (scope_id, principal_id, role_id)) WITHOUT ROWID;

  CREATE TABLE list (
    id TEXT PRIMARY KEY, site_id INTEGER NOT NULL REFERENCES site(id), title TEXT NOT NULL COLLATE NOCASE,
    path TEXT NOT NULL COLLATE NOCASE, description TEXT NOT NULL, template INTEGER NOT NULL, hidden INTEGER NOT NULL,
    no_crawl INTEGER NOT NULL, enable_versioning INTEGER NOT NULL, enable_attachments INTEGER NOT NULL,
    content_types_enabled INTEGER NOT NULL, version INTEGER NOT NULL, next_item_id INTEGER NOT NULL,
    created TEXT NOT NULL, item_modified TEXT NOT NULL, item_deleted TEXT NOT NULL,
    UNIQUE (site_id, title), UNIQUE (site_id, path));
  CREATE TABLE field (
    list_id TEXT NOT NULL REFERENCES list(id) ON DELETE CASCADE, id TEXT NOT NULL, position INTEGER NOT NULL,
    internal_name TEXT NOT NULL, title TEXT NOT NULL, type TEXT NOT NULL, required INTEGER NOT NULL,
    indexed INTEGER NOT NULL, is_unique INTEGER NOT NULL, hidden INTEGER NOT NULL, read_only INTEGER NOT NULL,
    built_in INTEGER NOT NULL, description TEXT NOT NULL, default_value TEXT, settings TEXT NOT NULL,
    PRIMARY KEY (list_id, id), UNIQUE (list_id, internal_name));
  CREATE TABLE item (
    list_id TEXT NOT NULL REFERENCES list(id) ON DELETE CASCADE, id INTEGER NOT NULL, guid TEXT NOT NULL,
    unique_id TEXT NOT NULL, version INTEGER NOT NULL, label TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL,
    author INTEGER NOT NULL, editor INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (list_id, id)) WITHOUT ROWID;
  -- The values of columns with unique values, so that two creates at once cannot both win.
  CREATE TABLE unique_value (
    list_id TEXT NOT NULL, field_id TEXT NOT NULL, value TEXT NOT NULL, item_id INTEGER NOT NULL,
    PRIMARY KEY (list_id, field_id, value),
    FOREIGN KEY (list_id, item_id) REFERENCES item(list_id, id) ON DELETE CASCADE,
    FOREIGN KEY (list_id, field_id) REFERENCES field(list_id, id) ON DELETE CASCADE) WITHOUT ROWID;
  CREATE INDEX unique_value_item ON unique_value (list_id, item_id);
  CREATE TABLE recycled_item (
    id TEXT PRIMARY KEY, list_id TEXT NOT NULL REFERENCES list(id) ON DELETE CASCADE, item TEXT NOT NULL,
    deleted TEXT NOT NULL, deleted_by INTEGER NOT NULL);
  `,
];

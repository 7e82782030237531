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
  // Webs below a site, recycled lists, further settings of webs and lists, and views.
  `
  ALTER TABLE site ADD COLUMN parent INTEGER REFERENCES site(id);
  ALTER TABLE site ADD COLUMN collection INTEGER REFERENCES site(id);
  ALTER TABLE site ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
  ALTER TABLE list ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
  ALTER TABLE list ADD COLUMN read_security INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE list ADD COLUMN write_security INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE list ADD COLUMN major_version_limit INTEGER NOT NULL DEFAULT 50;
  ALTER TABLE list ADD COLUMN validation_formula TEXT;
  ALTER TABLE list ADD COLUMN validation_message TEXT;
  -- Title and path as they were, as JSON, while the list is in the recycle bin; the row then stands under its id.
  ALTER TABLE list ADD COLUMN recycled TEXT;
  CREATE TABLE view (
    list_id TEXT NOT NULL REFERENCES list(id) ON DELETE CASCADE, id TEXT NOT NULL, position INTEGER NOT NULL,
    title TEXT NOT NULL COLLATE NOCASE, file TEXT NOT NULL COLLATE NOCASE, is_default INTEGER NOT NULL, hidden INTEGER NOT NULL,
    personal INTEGER NOT NULL, paged INTEGER NOT NULL, row_limit INTEGER NOT NULL, scope INTEGER NOT NULL,
    query TEXT NOT NULL, fields TEXT NOT NULL, base INTEGER NOT NULL, settings TEXT NOT NULL DEFAULT '{}',
    PRIMARY KEY (list_id, id), UNIQUE (list_id, file)) WITHOUT ROWID;
  -- Every list has a view from its birth; so have those that are older than views.
  INSERT INTO view (list_id, id, position, title, file, is_default, hidden, personal, paged, row_limit, scope, query, fields, base)
    SELECT list.id, lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8' ||
      substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))), 0,
      CASE WHEN language = 1030 THEN 'Alle ' ELSE 'All ' END || CASE WHEN language = 1030 AND template = 101 THEN 'dokumenter'
        WHEN language = 1030 THEN 'elementer' WHEN template = 101 THEN 'Documents' ELSE 'Items' END,
      'AllItems.aspx', 1, 0, 0, 1, 30, 0, CASE template WHEN 101 THEN '<OrderBy><FieldRef Name="FileLeafRef" /></OrderBy>' ELSE '' END,
      CASE template WHEN 101 THEN '["DocIcon","LinkFilename","Modified","Editor"]' ELSE '["LinkTitle"]' END, 1
    FROM list JOIN site ON site.id = list.site_id;
  `,
  // Earlier versions of items, attachments, the recycle bin, and the log of changes.
  `
  -- An item's versions before the current one, counted in SharePoint's 512 per major version.
  CREATE TABLE item_version (
    list_id TEXT NOT NULL REFERENCES list(id) ON DELETE CASCADE, item_id INTEGER NOT NULL, version INTEGER NOT NULL,
    hidden_version INTEGER NOT NULL, modified TEXT NOT NULL, editor INTEGER NOT NULL, content TEXT NOT NULL,
    PRIMARY KEY (list_id, item_id, version)) WITHOUT ROWID;
  -- Neither versions nor attachments point at the item itself: they stay while it is in the recycle bin.
  CREATE TABLE attachment (
    id TEXT PRIMARY KEY, list_id TEXT NOT NULL REFERENCES list(id) ON DELETE CASCADE, item_id INTEGER NOT NULL,
    name TEXT NOT NULL, name_key TEXT NOT NULL, content BLOB NOT NULL, version INTEGER NOT NULL DEFAULT 1,
    recycled INTEGER NOT NULL DEFAULT 0);
  CREATE UNIQUE INDEX attachment_name ON attachment (list_id, item_id, name_key) WHERE recycled = 0;
  CREATE INDEX attachment_item ON attachment (list_id, item_id);
  CREATE TABLE recycled (
    id TEXT PRIMARY KEY, web_id INTEGER NOT NULL REFERENCES site(id) ON DELETE CASCADE, kind TEXT NOT NULL,
    list_id TEXT REFERENCES list(id) ON DELETE CASCADE, title TEXT NOT NULL, leaf_name TEXT NOT NULL, dir_name TEXT NOT NULL,
    author INTEGER NOT NULL, deleted_by INTEGER NOT NULL, deleted TEXT NOT NULL, size INTEGER NOT NULL,
    stage INTEGER NOT NULL DEFAULT 1, content TEXT NOT NULL);
  CREATE INDEX recycled_web ON recycled (web_id, deleted);
  CREATE INDEX recycled_list ON recycled (list_id);
  INSERT INTO recycled (id, web_id, kind, list_id, title, leaf_name, dir_name, author, deleted_by, deleted, size, content)
    SELECT recycled_item.id, list.site_id, 'item', list_id, coalesce(json_extract(item, '$.content.Title'), ''),
      json_extract(item, '$.id') || '_.000', ltrim(path, '/'), json_extract(item, '$.author'), deleted_by, deleted, length(item),
      item FROM recycled_item JOIN list ON list.id = list_id;
  DROP TABLE recycled_item;
  -- Numbers rise with every write of the tenant. Rows are never removed, so that no number comes twice.
  CREATE TABLE change (
    number INTEGER PRIMARY KEY, web_id INTEGER NOT NULL, list_id TEXT, item_id INTEGER, kind TEXT NOT NULL,
    type INTEGER NOT NULL, unique_id TEXT NOT NULL, time TEXT NOT NULL);
  CREATE INDEX change_list ON change (list_id, number);
  CREATE INDEX change_web ON change (web_id, number);
  `,
  // Files and folders: where items stand, what is in files, and files on their way in pieces.
  `
  -- A file or folder is an item with a name. The keys are without case; the list's own folder has the empty one.
  ALTER TABLE item ADD COLUMN object_type INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE item ADD COLUMN folder TEXT NOT NULL DEFAULT '';
  ALTER TABLE item ADD COLUMN leaf TEXT;
  ALTER TABLE item ADD COLUMN folder_key TEXT NOT NULL DEFAULT '';
  ALTER TABLE item ADD COLUMN place_key TEXT;
  CREATE UNIQUE INDEX item_place ON item (list_id, place_key) WHERE place_key IS NOT NULL;
  CREATE INDEX item_folder ON item (list_id, folder_key);
  -- By the file, not by the item: a file in the recycle bin has no item, and one in another library has another.
  CREATE TABLE file_content (
    unique_id TEXT NOT NULL, since INTEGER NOT NULL, list_id TEXT NOT NULL REFERENCES list(id) ON DELETE CASCADE,
    size INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (unique_id, since));
  CREATE INDEX file_content_list ON file_content (list_id);
  CREATE TABLE file_check_out (
    unique_id TEXT PRIMARY KEY, list_id TEXT NOT NULL REFERENCES list(id) ON DELETE CASCADE, user_id INTEGER NOT NULL,
    version INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE upload_piece (
    upload_id TEXT NOT NULL, unique_id TEXT NOT NULL, list_id TEXT NOT NULL REFERENCES list(id) ON DELETE CASCADE,
    start INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (upload_id, unique_id, start));
  `,
  // Settings and owners of site groups, and principals that were taken out of the site.
  `
  ALTER TABLE principal ADD COLUMN owner_id INTEGER;
  ALTER TABLE principal ADD COLUMN settings TEXT NOT NULL DEFAULT '{}';
  -- Of one that was taken out: rows still point at its id and show its name, while the login name is free for another.
  ALTER TABLE principal ADD COLUMN former_login TEXT;
  `,
  // Levels of permission that a site has made for itself, beside those every site is born with.
  `
  CREATE TABLE role_definition (
    site_id INTEGER NOT NULL REFERENCES site(id) ON DELETE CASCADE, id INTEGER NOT NULL, name TEXT NOT NULL, description TEXT,
    position INTEGER NOT NULL, rights TEXT NOT NULL, PRIMARY KEY (site_id, id)) WITHOUT ROWID;
  `,
];

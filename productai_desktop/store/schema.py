"""The tables of the books, and what leads those of each earlier version to the next."""

from productai_desktop.store import search_index

SCHEMA_VERSION = 6

#: of version 1
SCHEMA = """
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mark INTEGER NOT NULL,
    operation TEXT NOT NULL,
    inputs TEXT NOT NULL,
    prompt TEXT NOT NULL,
    model TEXT NOT NULL,
    aspect_ratio TEXT,
    resolution TEXT,
    output_format TEXT NOT NULL,
    destination TEXT NOT NULL,
    service TEXT NOT NULL,
    account TEXT NOT NULL,
    credits_expected INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    "order" TEXT NOT NULL,
    variant INTEGER NOT NULL,
    project TEXT NOT NULL,
    sku TEXT NOT NULL,
    note TEXT NOT NULL,
    extra TEXT NOT NULL,
    urgent INTEGER NOT NULL,
    state TEXT NOT NULL,
    version INTEGER NOT NULL,
    fault TEXT,
    credits INTEGER NOT NULL,
    remote_id INTEGER,
    remote_status TEXT NOT NULL,
    result_address TEXT NOT NULL,
    output TEXT NOT NULL,
    changes TEXT NOT NULL,
    owner TEXT NOT NULL,
    submitted_at TEXT,
    completed_at TEXT,
    ended_at TEXT,
    polls INTEGER NOT NULL,
    not_found INTEGER NOT NULL,
    not_found_since TEXT
);
CREATE UNIQUE INDEX jobs_by_mark ON jobs (mark);
CREATE UNIQUE INDEX jobs_by_remote_id ON jobs (service, remote_id) WHERE remote_id IS NOT NULL;
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    job INTEGER NOT NULL REFERENCES jobs (id),
    at TEXT NOT NULL,
    state TEXT NOT NULL,
    event TEXT NOT NULL,
    fault TEXT
);
CREATE INDEX journal_by_job ON journal (job);
CREATE TABLE marks (last INTEGER NOT NULL);
INSERT INTO marks VALUES (0);
CREATE TABLE uploads (
    service TEXT NOT NULL,
    account TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    address TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (service, account, sha256)
);
CREATE TABLE requests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    service TEXT NOT NULL,
    owner TEXT NOT NULL,
    boot TEXT NOT NULL,
    sent REAL NOT NULL,
    sent_wall REAL NOT NULL,
    answered REAL
);
CREATE INDEX requests_by_service ON requests (service);
CREATE TABLE paces (
    service TEXT PRIMARY KEY,
    boot TEXT NOT NULL,
    at_wall REAL NOT NULL,
    at REAL NOT NULL,
    next_even REAL NOT NULL,
    held_until REAL NOT NULL
);
CREATE TABLE durations (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    seconds REAL NOT NULL
);
CREATE INDEX durations_by_kind ON durations (kind, id);
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""

#: what leads from the schema of each version to the next, in order; SCHEMA is version 1
STEPS = (
    """
    ALTER TABLE jobs ADD COLUMN batch TEXT NOT NULL DEFAULT '';
    ALTER TABLE jobs ADD COLUMN naming TEXT NOT NULL DEFAULT '';
    ALTER TABLE jobs ADD COLUMN place REAL NOT NULL DEFAULT 0;
    ALTER TABLE jobs ADD COLUMN cleared INTEGER NOT NULL DEFAULT 0
    """,
    """
    ALTER TABLE durations ADD COLUMN above REAL NOT NULL DEFAULT 0;
    ALTER TABLE jobs ADD COLUMN evidence TEXT
    """,
    """
    ALTER TABLE jobs ADD COLUMN attribution TEXT;
    ALTER TABLE jobs ADD COLUMN remarks TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE uploads RENAME TO uploads_3;
    CREATE TABLE uploads (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        service TEXT NOT NULL,
        account TEXT NOT NULL,
        host TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        address TEXT NOT NULL,
        locator TEXT NOT NULL,
        at TEXT NOT NULL,
        expires_at TEXT,
        UNIQUE (service, account, host, sha256)
    );
    INSERT INTO uploads (service, account, host, sha256, address, locator, at)
        SELECT service, account, 'upload', sha256, address, '', at FROM uploads_3;
    DROP TABLE uploads_3;
    CREATE TABLE upload_uses (
        upload INTEGER NOT NULL,
        job INTEGER NOT NULL,
        PRIMARY KEY (job, upload)
    );
    CREATE INDEX upload_uses_by_upload ON upload_uses (upload)
    """,
    """
    ALTER TABLE jobs ADD COLUMN template TEXT NOT NULL DEFAULT '';
    ALTER TABLE jobs ADD COLUMN parents TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE jobs ADD COLUMN output_sha256 TEXT NOT NULL DEFAULT '';
    ALTER TABLE jobs ADD COLUMN output_bytes INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE jobs ADD COLUMN starred INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE jobs ADD COLUMN rating INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE jobs ADD COLUMN verdict TEXT NOT NULL DEFAULT 'UNJUDGED';
    ALTER TABLE jobs ADD COLUMN reason TEXT NOT NULL DEFAULT '';
    ALTER TABLE jobs ADD COLUMN judged_by TEXT NOT NULL DEFAULT '';
    ALTER TABLE jobs ADD COLUMN judged_at TEXT;
    ALTER TABLE jobs ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE exports (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        job INTEGER NOT NULL,
        at TEXT NOT NULL,
        preset TEXT NOT NULL,
        path TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        worst TEXT NOT NULL
    );
    CREATE INDEX exports_by_job ON exports (job);
    CREATE TABLE inspections (job INTEGER PRIMARY KEY, found TEXT NOT NULL);
    CREATE TABLE region_marks (subject TEXT PRIMARY KEY, marks TEXT NOT NULL)
    """,
    search_index.TABLES
    + """;
    CREATE INDEX jobs_by_creation ON jobs (
        created_at, state, removed, verdict, starred, rating, credits, model, operation, project,
        service, template, submitted_at
    );
    CREATE INDEX jobs_by_output ON jobs (output) WHERE output != '';
    CREATE INDEX jobs_by_bytes ON jobs (output_bytes) WHERE output_bytes > 0;
    CREATE INDEX jobs_by_parents ON jobs (parents) WHERE parents != '[]'
    """,
)
#: the version that brought the index of words, which is filled from what is there
INDEXED = 6

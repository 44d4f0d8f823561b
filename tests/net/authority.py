"""A certificate authority of the tests, and servers that show its certificates."""

import ssl
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.net.scripted import Scripted, listening

CONFIG = """
[ca]
default_ca = own
[own]
dir = {folder}
database = $dir/index.txt
new_certs_dir = $dir
rand_serial = yes
default_md = sha256
policy = anything
copy_extensions = copy
unique_subject = no
[anything]
organizationName = optional
commonName = optional
[req]
distinguished_name = none
[none]
"""
KEY_KIND = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


@dataclass(frozen=True)
class Shown:
    """A certificate with its key, as a server shows it."""

    pem: Path
    key: Path

    @property
    def context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.pem, self.key)
        return context

    @property
    def der(self) -> bytes:
        return ssl.PEM_cert_to_DER_cert(self.pem.read_text())


class Authority:
    """Issues certificates by openssl; `pem` is what a computer would have to trust."""

    def __init__(self, folder: Path, subject: str = "/O=Corp Ltd/CN=Corp Web Filter CA") -> None:
        self._folder = folder
        self._config = folder / "ca.cnf"
        self._config.write_text(CONFIG.format(folder=folder))
        (folder / "index.txt").touch()
        self.pem = folder / "ca.pem"
        _openssl(
            "req", "-x509", *KEY_KIND, "-keyout", folder / "ca.key", "-out", self.pem,
            "-days", "3", "-subj", subject, "-config", self._config,
            "-addext", "basicConstraints=critical,CA:TRUE",
            "-addext", "subjectKeyIdentifier=hash",
        )  # fmt: skip
        self._numbers = iter(range(1000))

    def issue(
        self, host: str, *, since: str = "20200101000000Z", until: str = "20990101000000Z",
        subject: str = "",
    ) -> Shown:  # fmt: skip
        """A certificate for a host."""
        name = self._folder / f"{next(self._numbers)}"
        key, request, pem = (name.with_suffix(kind) for kind in (".key", ".csr", ".pem"))
        _openssl(
            "req", *KEY_KIND, "-keyout", key, "-out", request, "-config", self._config,
            "-subj", subject or f"/CN={host}", "-utf8", "-addext", f"subjectAltName=DNS:{host}",
        )  # fmt: skip
        _openssl(
            "ca", "-batch", "-notext", "-config", self._config, "-cert", self.pem,
            "-keyfile", self._folder / "ca.key", "-in", request, "-out", pem,
            "-startdate", since, "-enddate", until, "-utf8",
        )  # fmt: skip
        return Shown(pem, key)

    def self_signed(self, host: str) -> Shown:
        pem, key = self._folder / "self.pem", self._folder / "self.key"
        _openssl(
            "req", "-x509", *KEY_KIND, "-keyout", key, "-out", pem, "-days", "3",
            "-subj", f"/CN={host}", "-addext", f"subjectAltName=DNS:{host}",
            "-config", self._config,
        )  # fmt: skip
        return Shown(pem, key)


@asynccontextmanager
async def secure(shown: Shown, *answers: bytes, silent: bool = False) -> AsyncIterator[Scripted]:
    """A scripted server behind TLS."""
    async with listening(Scripted(list(answers), silent), shown.context) as server:
        yield server


def _openssl(*arguments: str | Path) -> None:
    done = subprocess.run(
        ["openssl", *map(str, arguments)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr

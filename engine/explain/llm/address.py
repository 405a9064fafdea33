"""Where the server is: on this computer, unless the person says otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from engine.errors import InputError
from engine.language import tr
from engine.network import is_loopback

PORT: Final = 11434


@dataclass(frozen=True)
class Address:
    """A server's URL without a path, and "host:port" as people write it."""

    url: str
    where: str

    @classmethod
    def parse(cls, text: str, *, allow_remote: bool = False) -> Address:
        """From "127.0.0.1:11434", "localhost", "http://[::1]:11434/". Raises `InputError`.

        Other computers are refused unless `allow_remote`: what a person watches would travel to them in the clear.
        """
        whole = text.strip()
        whole = whole if "://" in whole else f"http://{whole}"
        try:
            parts = urlsplit(whole)
            host, port = parts.hostname or "", parts.port or PORT
        except ValueError:
            host, port = "", 0
        if not host or any(c.isspace() or not c.isprintable() for c in whole):
            raise InputError(
                tr(
                    "“{text}” is no address of an Ollama server; it should look like 127.0.0.1:{port}.",
                    text=text[:80],
                    port=PORT,
                )
            )
        if parts.scheme not in ("http", "https") or parts.username or parts.path.strip("/") or parts.query:
            raise InputError(
                tr("“{text}” is more than an address; it should look like 127.0.0.1:{port}.", text=text[:80], port=PORT)
            )
        if not (allow_remote or is_loopback(host)):
            raise InputError(
                tr("{host} is not this computer; Marquee talks to Ollama on this computer only.", host=host)
            )
        where = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
        return cls(f"{parts.scheme}://{where}", where)

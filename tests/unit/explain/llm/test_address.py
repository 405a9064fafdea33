"""Where the server may be."""

from __future__ import annotations

import pytest

from engine.errors import InputError
from engine.explain.llm.address import Address


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("127.0.0.1", "http://127.0.0.1:11434"),
        ("localhost", "http://localhost:11434"),
        (" 127.0.0.1:8080 ", "http://127.0.0.1:8080"),
        ("http://127.1.2.3:80/", "http://127.1.2.3:80"),
        ("[::1]", "http://[::1]:11434"),
        ("https://[::1]:1", "https://[::1]:1"),
    ],
)
def test_addresses_on_this_computer(text: str, url: str) -> None:
    address = Address.parse(text)
    assert (address.url, address.where) == (url, url.split("//")[1])


@pytest.mark.parametrize(
    "text",
    ["", "http://", "127.0.0.1:x", "127.0.0.1:99999", "ftp://127.0.0.1", "a b", "127.0.0.1\r\nX: y", "[::1",
     "http://u:p@127.0.0.1", "127.0.0.1/api", "127.0.0.1?x=1", "http://127.0.0.1:11434/v1"],
)  # fmt: skip
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(InputError, match="it should look like 127"):
        Address.parse(text)


@pytest.mark.parametrize(
    "host", ["192.168.0.7", "ollama.example", "localhost.example", "127.0.0.1.example", "0.0.0.0", "[2001:db8::1]"]
)
def test_other_computers_only_when_allowed(host: str) -> None:
    with pytest.raises(InputError, match="this computer only"):
        Address.parse(host)
    assert Address.parse(host, allow_remote=True).url == f"http://{host}:11434"

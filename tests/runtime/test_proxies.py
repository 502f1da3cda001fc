"""Which proxy the environment asks for."""

from __future__ import annotations

import base64
import os

import pytest
from openrouter_sdk import ConfigurationError
from openrouter_sdk._runtime.transports.proxies import Proxy, proxy_for

URL = "https://openrouter.ai/api/v1/chat/completions"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name == "REQUEST_METHOD":
            monkeypatch.delenv(name)
    return monkeypatch


def signed(credentials: str) -> str:
    return "Basic " + base64.b64encode(credentials.encode()).decode()


@pytest.mark.parametrize(
    ("given", "address", "credentials"),
    [
        ("http://proxy:8080", "http://proxy:8080", None),
        ("https://proxy:8443/", "https://proxy:8443", None),
        ("HTTP://proxy", "http://proxy", None),
        ("proxy:3128", "http://proxy:3128", None),
        ("http://[::1]:8080", "http://[::1]:8080", None),
        ("http://user:word@proxy:8080", "http://proxy:8080", "user:word"),
        ("http://user@proxy", "http://proxy", "user"),
        ("http://user:p#ss@proxy:8080/", "http://proxy:8080", "user:p#ss"),
        ("http://user:p/ss@proxy:8080", "http://proxy:8080", "user:p/ss"),
        ("http://user:p@ss@proxy:8080", "http://proxy:8080", "user:p@ss"),
        ("http://user:p?s:s@proxy:8080", "http://proxy:8080", "user:p?s:s"),
        ("http://us%20er:p%40ss%23@proxy:8080", "http://proxy:8080", "us er:p@ss#"),
        ("user:word@proxy:80", "http://proxy:80", "user:word"),
    ],
)
def test_addresses(environment: pytest.MonkeyPatch, given: str, address: str, credentials: str | None) -> None:
    environment.setenv("HTTPS_PROXY", given)
    assert proxy_for(URL, "") == Proxy(address, None if credentials is None else signed(credentials))


def test_which_one_is_taken(environment: pytest.MonkeyPatch) -> None:
    assert proxy_for(URL, "") is None
    environment.setenv("ALL_PROXY", "http://all")
    assert proxy_for(URL, "") == Proxy("http://all", None)
    environment.setenv("HTTPS_PROXY", "http://upper")
    assert proxy_for(URL, "") == Proxy("http://upper", None)
    environment.setenv("https_proxy", "http://lower")
    assert proxy_for(URL, "") == Proxy("http://lower", None)
    environment.setenv("https_proxy", "")
    assert proxy_for(URL, "") == Proxy("http://all", None)
    assert proxy_for("http://openrouter.ai/", "") == Proxy("http://all", None)
    environment.setenv("HTTP_PROXY", "http://plain")
    assert proxy_for("http://openrouter.ai/", "") == Proxy("http://plain", None)
    environment.setenv("REQUEST_METHOD", "GET")  # then HTTP_PROXY is a header that anybody may send
    assert proxy_for("http://openrouter.ai/", "") == Proxy("http://all", None)


@pytest.mark.parametrize(
    ("exceptions", "url", "direct"),
    [
        ("*", URL, True),
        ("openrouter.ai", URL, True),
        ("OpenRouter.ai", URL, True),
        ("other.example, openrouter.ai", URL, True),
        ("other.example openrouter.ai", URL, True),
        (".openrouter.ai", URL, True),
        ("*.openrouter.ai", "https://eu.openrouter.ai/", True),
        ("ai", URL, True),
        ("router.ai", URL, False),
        ("openrouter.ai.example", URL, False),
        ("openrouter.ai:443", URL, True),
        ("openrouter.ai:8443", URL, False),
        ("openrouter.ai:8443", "https://openrouter.ai:8443/", True),
        ("openrouter.ai", "https://openrouter.ai.:443/", True),
        ("127.0.0.1:8000", "http://127.0.0.1:8000/", True),
        ("127.0.0.1:8000", "http://127.0.0.1:8001/", False),
        ("127.0.0.0/8", "http://127.1.2.3:8000/", True),
        ("10.0.0.0/8,127.0.0.0/8", "http://127.1.2.3/", True),
        ("10.0.0.0/8", "http://127.1.2.3/", False),
        ("10.0.0.0/8", URL, False),
        ("::1", "http://[::1]:8000/", True),
        ("[::1]", "http://[::1]:8000/", True),
        ("[::1]:8000", "http://[::1]:8000/", True),
        ("[::1]:8001", "http://[::1]:8000/", False),
        ("fe80::/10", "http://[fe80::1]/", True),
        ("nonsense/x", URL, False),
        ("", URL, False),
    ],
)
def test_exceptions(environment: pytest.MonkeyPatch, exceptions: str, url: str, direct: bool) -> None:
    environment.setenv("ALL_PROXY", "http://proxy")
    environment.setenv("NO_PROXY", exceptions)
    assert (proxy_for(url, "") is None) == direct


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ("socks5://user:word@proxy:1080", "a proxy of the kind socks5 needs a manager of your own"),
        ("http://", "no address"),
        ("http://user:word@proxy:port", "no address"),
    ],
)
def test_what_is_refused_shows_no_password(environment: pytest.MonkeyPatch, given: str, why: str) -> None:
    environment.setenv("HTTPS_PROXY", given)
    with pytest.raises(ConfigurationError, match=why) as caught:
        proxy_for(URL, "a manager of your own")
    assert "word" not in str(caught.value)

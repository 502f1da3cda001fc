"""From arguments to a request: headers, paths, queries, bodies, and what is refused before anything is sent."""

import enum
import io
import json
from collections.abc import Callable, Iterator
from types import MappingProxyType
from typing import Any

import pytest
from openrouter_sdk import (
    NULL,
    OPERATIONS,
    AsyncOpenRouter,
    ConfigurationError,
    OpenRouter,
    Operation,
    TextPart,
    Timeout,
    UserMessage,
)
from openrouter_sdk._runtime.http import HttpRequest
from openrouter_sdk._runtime.request import build_request
from openrouter_sdk._runtime.settings import Settings

BASE = "https://host.example/api/v1"
HELLO = [{"role": "user", "content": "x"}]
CREATE = OPERATIONS["chat.create"]
GET_MODEL = OPERATIONS["models.get"]
LIST_MODELS = OPERATIONS["models.list"]
UPDATE: Operation[Any] = Operation(
    "things.update",
    "PATCH /things/{id}",
    headers="trace_id",
    body="x",
    names={"class_": "class", "trace_id": "X-Trace"},
    nullable="limit",
    fixed={"version": 2},
)


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENROUTER_API_KEY", "OPENROUTER_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


def settings_of(**given: Any) -> Settings:
    return Settings(**({"api_key": "sk-1", "base_url": BASE} | given))


def built(
    operation: Operation[Any] = CREATE, arguments: Any = None, *, client: Any = None, **options: Any
) -> HttpRequest:
    if arguments is None:
        arguments = {"messages": HELLO} if operation is CREATE else {}
    settings = settings_of(**(client or {}))
    request, key = build_request(operation, arguments, options, settings)
    if key is not None:  # as it is done before each try
        request.headers["authorization"] = settings.bearer(key())
    return request


def body_of(request: HttpRequest) -> str:
    assert request.body is not None
    return request.body.decode()


# -- headers ----------------------------------------------------------------------------------------------


def test_headers_of_a_plain_call() -> None:
    request = built()
    assert request.headers == {
        "accept": "application/json",
        "user-agent": "openrouter-sdk-python",
        "content-type": "application/json",
        "authorization": "Bearer sk-1",
    }
    assert (request.method, request.url) == ("POST", f"{BASE}/chat/completions")
    assert "content-type" not in built(LIST_MODELS).headers
    assert built(OPERATIONS["chat.stream"], {"messages": HELLO}).headers["accept"] == "text/event-stream"


def test_headers_of_attribution() -> None:
    client = {"site_url": "https://a.example", "site_name": "Café ☕", "site_categories": ["cli-agent", "ide"]}
    headers = built(client=client).headers
    assert headers["http-referer"] == "https://a.example"
    assert headers["x-title"] == headers["x-openrouter-title"] == "Café ☕"
    assert headers["x-openrouter-categories"] == "cli-agent,ide"


def test_the_later_header_wins_and_names_are_in_lower_case() -> None:
    client = {"default_headers": {"X-A": "client", "X-B": "client", "User-Agent": "mine"}}
    headers = built(
        UPDATE, {"id": "1", "trace_id": "argument"}, client=client, extra_headers={"x-a": "call", "X-TRACE": "call"}
    ).headers
    assert (headers["x-a"], headers["x-b"], headers["user-agent"], headers["x-trace"]) == (
        "call",
        "client",
        "mine",
        "call",
    )
    assert all(name == name.lower() for name in headers)


def test_parameters_in_headers() -> None:
    assert built(UPDATE, {"id": "1", "trace_id": "t"}).headers["x-trace"] == "t"
    assert "x-trace" not in built(UPDATE, {"id": "1", "trace_id": None}).headers
    headers = built(CREATE, {"messages": HELLO, "metadata_header": "enabled"}).headers
    assert headers["x-openrouter-metadata"] == "enabled"


@pytest.mark.parametrize("bad", ["a\nb", "a\r\nX-Evil: 1", "a\rb", "a\0b", "a\x7fb", "\x1b[0m", "\ud800"])
def test_what_would_break_a_header_is_refused(bad: str) -> None:
    for client, options in (
        ({"site_name": bad}, {}),
        ({"site_url": bad}, {}),
        ({"default_headers": {"x-a": bad}}, {}),
        ({}, {"extra_headers": {"x-a": bad}}),
    ):
        with pytest.raises(ConfigurationError, match=r"the header .* holds a line break"):
            built(client=client, **options)


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\nb", "é", "x-a\r"])
def test_what_is_no_name_of_a_header_is_refused(name: str) -> None:
    with pytest.raises(ConfigurationError, match="is no name for a header"):
        built(extra_headers={name: "x"})


@pytest.mark.parametrize("key", ["sk-secret\nX-Evil: 1", "sk-secret\0", "sk-\ud800secret", "sk-\nsecret"])
def test_a_broken_key_is_refused_without_being_told(key: str) -> None:
    for client, options in (({"api_key": key}, {}), ({}, {"extra_headers": {"Authorization": f"Bearer {key}"}})):
        with pytest.raises(ConfigurationError, match="holds a line break") as caught:
            built(client=client, **options)
        assert "secret" not in repr(caught.value) + str(caught.value)


# -- keys -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [None, "", "  ", "\n"])
def test_a_missing_key(key: str | None) -> None:
    with pytest.raises(ConfigurationError) as caught:
        built(client={"api_key": key})
    assert str(caught.value) == (
        "there is no API key: pass OpenRouter(api_key=...) or set OPENROUTER_API_KEY "
        "(keys are made at https://openrouter.ai/keys)"
    )
    assert "authorization" not in built(LIST_MODELS, client={"api_key": key}).headers, "it answers without a key"
    assert (
        built(client={"api_key": key}, extra_headers={"Authorization": "Basic x"}).headers["authorization"] == "Basic x"
    )


def test_keys_are_stripped() -> None:
    assert built(client={"api_key": " sk-2\n"}).headers["authorization"] == "Bearer sk-2"


def test_a_key_of_the_environment_is_read_at_each_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-env")
    assert built(client={"api_key": None}).headers["authorization"] == "Bearer sk-env"
    assert built(client={"api_key": lambda: None}).headers["authorization"] == "Bearer sk-env"
    assert built(client={"api_key": "sk-1"}).headers["authorization"] == "Bearer sk-1"
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-new\n")
    assert built(client={"api_key": None}).headers["authorization"] == "Bearer sk-new"


def test_a_callable_is_asked_for_the_key_at_each_call() -> None:
    keys: Iterator[str] = iter(["sk-a", "sk-b"])
    settings = settings_of(api_key=lambda: next(keys))
    asked = [build_request(CREATE, {"messages": HELLO}, {}, settings)[1] for _ in range(2)]
    sent = [settings.bearer(key()) for key in asked if key is not None]
    assert sent == ["Bearer sk-a", "Bearer sk-b"]


# -- paths and queries ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("slug", "path"),
    [
        ("gpt-5-mini", "gpt-5-mini"),
        ("gpt-5:nitro", "gpt-5:nitro"),
        ("a/b", "a%2Fb"),
        ("../", "..%2F"),
        ("../../keys", "..%2F..%2Fkeys"),
        ("a b?c=d#e", "a%20b%3Fc%3Dd%23e"),
        ("%2e%2e", "%252e%252e"),
        ("{author}", "%7Bauthor%7D"),
        ("é", "%C3%A9"),
        ("\r\n", None),
        ("", None),
        (" ", None),
        (".", None),
        ("..", None),
        (None, None),
        ("\ud800", None),
        (5, "5"),
    ],
)
def test_path_segments(slug: Any, path: str | None) -> None:
    if path is None:
        with pytest.raises(ConfigurationError, match=r"models\.get: (slug |'a' has no slash)"):
            built(GET_MODEL, {"author": "a", "slug": slug})
    else:
        assert built(GET_MODEL, {"author": "a", "slug": slug}).url == f"{BASE}/model/a/{path}"


class Sort(enum.Enum):
    NEWEST = "newest"


@pytest.mark.parametrize(
    ("value", "query"),
    [
        ("x", "?q=x"),
        ("a b&c=d", "?q=a+b%26c%3Dd"),
        ("", "?q="),
        (5, "?q=5"),
        (0.25, "?q=0.25"),
        (True, "?q=true"),
        (False, "?q=false"),
        (["a", "b"], "?q=a%2Cb"),
        (("a",), "?q=a"),
        ([], "?q="),
        ((text for text in "ab"), "?q=a%2Cb"),
        (Sort.NEWEST, "?q=newest"),
        ([Sort.NEWEST], "?q=newest"),
        ("é", "?q=%C3%A9"),
        (None, ""),
        (NULL, ""),
    ],
)
def test_queries(value: Any, query: str) -> None:
    assert built(LIST_MODELS, {"q": value}).url == f"{BASE}/models{query}"


def test_extra_query_wins() -> None:
    request = built(LIST_MODELS, {"q": "a", "limit": 5}, extra_query={"q": ["x", "y"], "new": True, "none": None})
    assert request.url == f"{BASE}/models?q=x%2Cy&limit=5&new=true"


def test_a_query_that_has_no_form_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"models\.list: .* can't be sent in a URL"):
        built(LIST_MODELS, {"q": "\ud800"})


# -- bodies -----------------------------------------------------------------------------------------------


def test_the_body_is_what_was_given_in_the_order_in_which_it_was_given() -> None:
    arguments = {"messages": HELLO, "temperature": 0, "model": None, "stop": NULL, "user": "", "tools": []}
    assert body_of(built(CREATE, arguments)) == (
        '{"messages":[{"role":"user","content":"x"}],"temperature":0,"stop":null,"user":"","tools":[]}'
    )


def test_wire_names_nullable_and_fixed_members() -> None:
    arguments = {"id": "1", "class_": "c", "limit": None, "name": None}
    assert body_of(built(UPDATE, arguments)) == '{"class":"c","limit":null,"version":2}'
    assert body_of(built(UPDATE, arguments | {"limit": NULL})) == '{"class":"c","limit":null,"version":2}'
    stream = body_of(built(OPERATIONS["chat.stream"], {"messages": []}))
    assert stream == '{"messages":[],"stream":true}'


def test_extra_body_comes_last_and_wins() -> None:
    extra = {"temperature": 1, "new": None, "messages": [UserMessage(content="y")], "limit": NULL}
    request = built(CREATE, {"messages": HELLO, "temperature": 0, "seed": 1}, extra_body=extra)
    assert body_of(request) == (
        '{"messages":[{"role":"user","content":"y"}],"temperature":1,"seed":1,"new":null,"limit":null}'
    )
    assert body_of(built(OPERATIONS["chat.stream"], {}, extra_body={"stream": False})) == '{"stream":false}'


@pytest.mark.parametrize("extra", [{"a": 1}, MappingProxyType({"a": 1})], ids=["dict", "mapping"])
def test_extra_body_may_be_any_mapping_and_makes_a_body_where_there_is_none(extra: Any) -> None:
    assert body_of(built(LIST_MODELS, extra_body=extra)) == '{"a":1}'
    assert built(LIST_MODELS, extra_body=extra).headers["content-type"] == "application/json"
    assert built(LIST_MODELS).body is None


def test_extra_body_may_be_a_record() -> None:
    assert (
        body_of(built(UPDATE, {"id": "1"}, extra_body=TextPart(text="x"))) == '{"version":2,"type":"text","text":"x"}'
    )


@pytest.mark.parametrize("extra", [[], [("a", 1)], "x", b"{}", 5])
def test_extra_body_that_is_no_mapping(extra: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"extra_body is a mapping, not a {type(extra).__name__}"):
        built(CREATE, {"messages": HELLO}, extra_body=extra)


LOOP: list[Any] = []
LOOP.append(LOOP)


@pytest.mark.parametrize(
    ("arguments", "where", "why"),
    [
        ({"user": b"x"}, "user", "bytes has no JSON form (encode it with base64)"),
        ({"tools": [{"a": [bytearray(b"x")]}]}, "tools[0].a[0]", "bytearray has no JSON form (encode it with base64)"),
        ({"messages": [{}, UserMessage(content=["x", 1j])]}, "messages[1].content[1]", "complex has no JSON form"),
        ({"metadata": {"of": io.BytesIO(b"x")}}, "metadata.of", "BytesIO has no JSON form"),
        ({"tools": ({"x": object()},)}, "tools[0].x", "object has no JSON form"),
        ({"tools": {1j}}, "tools[0]", "complex has no JSON form"),
    ],
    ids=["bytes", "bytearray", "record", "file", "tuple", "set"],
)
def test_what_can_not_be_sent_is_named_by_its_path(arguments: dict[str, Any], where: str, why: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        built(CREATE, {"model": "m", **arguments})
    assert str(caught.value) == f"chat.create.{where} can't be sent: a {why}"


@pytest.mark.parametrize("value", [LOOP, {"a": LOOP}, {(1, 2): 3}], ids=["loop", "loop below", "key"])
def test_what_has_no_end_or_no_name_is_refused(value: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^chat\.create.* can't be sent: "):
        built(CREATE, {"messages": HELLO, "metadata": value})


def test_odd_numbers_and_texts_are_sent() -> None:
    arguments = {"messages": [], "seed": 2**70, "user": "\ud800", "stop": iter(["a", "b"])}
    assert json.loads(body_of(built(CREATE, arguments))) == arguments | {"stop": ["a", "b"]}


# -- timeouts, retries, settings --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given", "timeout"),
    [
        (None, Timeout()),
        (30, Timeout(connect=10, read=30)),
        (2.5, Timeout(connect=2.5, read=2.5)),
        (Timeout(total=5), Timeout(total=5)),
        (Timeout(connect=1, read=2, total=3), Timeout(connect=1, read=2, total=3)),
    ],
)
def test_timeouts(given: Any, timeout: Timeout) -> None:
    assert built(timeout=given).timeout == timeout
    assert settings_of(timeout=given).timeout == timeout


def test_a_timeout_of_a_call_keeps_the_other_limits_of_the_client() -> None:
    client = {"timeout": Timeout(connect=3, read=100, total=50)}
    assert built(client=client, timeout=20).timeout == Timeout(connect=3, read=20, total=50)
    assert built(client=client).timeout == client["timeout"]


@pytest.mark.parametrize("bad", [0, 0.0, -1, float("nan"), float("-inf")])
def test_timeouts_that_can_not_be(bad: float) -> None:
    makers: list[Callable[[], object]] = [
        lambda: built(timeout=bad),
        lambda: settings_of(timeout=bad),
        lambda: Timeout(connect=bad),
        lambda: Timeout(read=bad),
        lambda: Timeout(total=bad),
    ]
    for make in makers:
        with pytest.raises(ConfigurationError, match="in seconds and above 0"):
            make()


def test_max_retries() -> None:
    assert built().max_retries == 2
    assert built(client={"max_retries": 5}).max_retries == 5
    assert built(client={"max_retries": 5}, max_retries=None).max_retries == 5
    assert built(client={"max_retries": 5}, max_retries=0).max_retries == 0


@pytest.mark.parametrize("bad", [-1, 1.5, "2", True])
def test_max_retries_that_can_not_be(bad: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_retries is a whole number from 0"):
        settings_of(max_retries=bad)


@pytest.mark.parametrize(
    ("base_url", "url"),
    [
        ("https://a.example/v1", "https://a.example/v1/models"),
        (" https://a.example/v1/ \n", "https://a.example/v1/models"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/models"),
    ],
)
def test_base_url(base_url: str, url: str) -> None:
    assert built(LIST_MODELS, client={"base_url": base_url}).url == url


@pytest.mark.parametrize("client", [OpenRouter, AsyncOpenRouter], ids=["sync", "async"])
def test_settings_of_clients(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    assert client()._settings.base_url == "https://openrouter.ai/api/v1"
    monkeypatch.setenv("OPENROUTER_BASE_URL", "http://127.0.0.1:1/")
    assert client()._settings.base_url == "http://127.0.0.1:1"
    assert client(base_url=None)._settings.base_url == "http://127.0.0.1:1"
    assert client(base_url="https://a.example")._settings.base_url == "https://a.example"
    with pytest.raises(ConfigurationError, match="base_url must start with"):
        client(base_url="a.example")
    with pytest.raises(TypeError, match="base_urls"):
        client(base_urls="x")


def test_settings_never_show_the_key() -> None:
    settings = settings_of(api_key="sk-secret", default_headers={"X-Key": "sk-secret", "A": "b"})
    assert "secret" not in repr(settings)
    assert "['a', 'x-key']" in repr(settings)


def test_settings_are_copied() -> None:
    headers, categories = {"x-a": "1"}, ["a"]
    settings = settings_of(default_headers=headers, site_categories=categories)
    headers["x-a"] = "2"
    categories.append("b")
    assert (settings.default_headers, settings.site_categories) == ({"x-a": "1"}, ("a",))


# -- words that a method does not know --------------------------------------------------------------------

HINT = r"\(what the service takes and this version does not know goes into extra_body\)"


@pytest.fixture
def client() -> Iterator[OpenRouter]:
    with OpenRouter(api_key="sk-1", base_url="http://127.0.0.1:9") as client:
        yield client


def test_unknown_arguments(client: OpenRouter) -> None:
    with pytest.raises(TypeError, match=rf"^chat\.create takes no argument 'temprature' {HINT}$"):
        client.chat.create(messages=[], temprature=1)
    with pytest.raises(TypeError, match=r"^chat\.stream takes no argument 'a', 'b' "):
        client.chat.stream(messages=[], b=1, a=2)
    with pytest.raises(TypeError, match=rf"^models\.count takes no argument 'extra_boody' {HINT}$"):
        client.models.count(extra_boody={})
    with pytest.raises(TypeError, match="takes no argument 'stream'"):
        client.chat.create(messages=[], stream=True)


def test_missing_arguments(client: OpenRouter) -> None:
    with pytest.raises(TypeError, match=r"^chat\.create needs 'messages'$"):
        client.chat.create(model="m")
    with pytest.raises(TypeError, match="name"):
        client.vault.delete_intern_secret("intern")


def test_arguments_come_with_their_names(client: OpenRouter) -> None:
    with pytest.raises(TypeError, match="positional"):
        client.chat.create(HELLO)
    with pytest.raises(TypeError):
        client.models.get(author="a", slug="b")


@pytest.mark.parametrize("path", ["models", "https://evil.example/x", "", "/../x", "/a/../b", "/.."])
def test_paths_of_request(client: OpenRouter, path: str) -> None:
    with pytest.raises(ConfigurationError, match="path is taken below the base URL"):
        client.request("GET", path)


def test_a_query_in_the_path_of_a_request_and_one_beside_it() -> None:
    operation: Operation[Any] = Operation("x", "GET /models?limit=1", key="optional")
    assert built(operation, extra_query={"offset": 2}).url == f"{BASE}/models?limit=1&offset=2"


@pytest.mark.parametrize("value", ["Hello", b"x", {"role": "user", "content": "Hello"}, UserMessage(content="Hello")])
def test_what_only_iterates_by_accident_is_no_list(value: Any) -> None:
    kind = type(value).__name__
    with pytest.raises(ConfigurationError) as caught:
        built(CREATE, {"messages": value})
    assert str(caught.value) == f"chat.create: messages is a list, not a {kind}; put it into one: messages=[...]"
    assert json.loads(body_of(built(CREATE, {"messages": HELLO, "stop": "x", "models": NULL})))["models"] is None

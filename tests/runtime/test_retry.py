"""When a call is sent again: the generator that decides, driven by hand with a clock of our own."""

import email.utils
import json
import time
from collections.abc import Callable
from typing import Any

import pytest
from openrouter_sdk import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    BadRequestError,
    InvalidResponseError,
    OpenRouterError,
    RateLimitError,
    ServiceUnavailableError,
    StreamInterruptedError,
    Timeout,
)
from openrouter_sdk._runtime import exchange
from openrouter_sdk._runtime.dialects.dialect import error_object
from openrouter_sdk._runtime.http import HttpRequest, HttpResponse, Send, Sleep
from openrouter_sdk._runtime.redirects import MAX_REDIRECTS
from openrouter_sdk._runtime.refusals import error_for
from openrouter_sdk._runtime.secret import Headers
from openrouter_sdk._runtime.settings import Settings

Given = HttpResponse | OpenRouterError
IDEMPOTENT = ("GET", "HEAD", "PUT", "DELETE")


class Clock:
    """A clock that only moves when it is told to, and luck that always gives the longest wait."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.ranges: list[tuple[float, float]] = []

    def monotonic(self) -> float:
        return self.now

    def uniform(self, low: float, high: float) -> float:
        self.ranges.append((low, high))
        return high


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(exchange, "time", clock)
    monkeypatch.setattr(exchange, "random", clock)
    return clock


SECRETS = {"authorization": "Bearer sk-1", "cookie": "c=1"}


def request_of(method: str = "POST", **changes: Any) -> HttpRequest:
    facts: dict[str, Any] = {
        "url": "https://host.example/api/v1/x?a=1",
        "headers": {
            "authorization": "Bearer sk-1",
            "cookie": "c=1",
            "content-type": "application/json",
            "x-title": "t",
        },
        "body": b"{}",
        "timeout": Timeout(),
        "max_retries": 2,
    }
    facts |= changes
    return HttpRequest(method=method, **{**facts, "headers": Headers(facts["headers"])})


def answer(status: int = 200, body: Any = None, **headers: str) -> HttpResponse:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return HttpResponse(status=status, headers=named, body=json.dumps(body or {}).encode())


def finish(request: HttpRequest, response: HttpResponse, attempts: int, elapsed: float) -> Any:
    """As the client does: an error for what says no, else what was found out."""
    body = json.loads(response.body)
    error = error_object(body.get("error"))
    if response.status >= 400 or error is not None:
        raise error_for(response.status, body, response.headers, idempotent=request.idempotent, error=error)
    return response.status, attempts, elapsed


class Run:
    """What happened: what was sent, how long was waited, and how it ended."""

    def __init__(self, clock: Clock, request: HttpRequest, *given: Given | Callable[[], Given]) -> None:
        self.sent: list[HttpRequest] = []
        self.deadlines: list[float | None] = []
        self.waits: list[float] = []
        self.result: Any = None
        self.error: Any = None
        steps = exchange.exchange(request, Settings(base_url="https://host.example"), None, finish)
        try:
            step = next(steps)
            while True:
                if isinstance(step, Sleep):
                    self.waits.append(step.seconds)
                    clock.now += step.seconds
                    step = steps.send(None)
                    continue
                assert isinstance(step, Send)
                self.sent.append(step.request)
                self.deadlines.append(step.deadline)
                # What is given last is given for ever.
                now = given[min(len(self.sent), len(given)) - 1]
                now = now() if callable(now) else now
                step = steps.throw(now) if isinstance(now, OpenRouterError) else steps.send(now)
        except StopIteration as stop:
            self.result = stop.value
        except OpenRouterError as error:
            self.error = error


def said(code: Any = 429, **more: Any) -> dict[str, Any]:
    return {"error": {"code": code, "message": "no", **more}}


# -- the table --------------------------------------------------------------------------------------------

AGAIN, RAISED, IF_IDEMPOTENT = "again", "raised", "again if idempotent"

TABLE: list[tuple[str, Callable[[], Given], str]] = [
    *(
        (f"status {status}", lambda status=status: answer(status, said(status)), AGAIN)
        for status in (429, 502, 503, 529)
    ),
    *(
        (f"{code} in a 200", lambda code=code: answer(200, said(code)), AGAIN)
        for code in (429, 502, 503, 529, "rate_limit_exceeded", "provider_overloaded", "provider_unavailable")
    ),
    *(
        (f"status {status}", lambda status=status: answer(status, said(status)), IF_IDEMPOTENT)
        for status in (408, 500, 504, 524)
    ),
    ("500 in a 200", lambda: answer(200, said(500)), IF_IDEMPOTENT),
    *(
        (f"status {status}", lambda status=status: answer(status, said(status)), RAISED)
        for status in (400, 401, 402, 403, 404, 405, 409, 412, 413, 418, 422, 451, 501, 505, 599)
    ),
    ("400 in a 200", lambda: answer(200, said(400)), RAISED),
    ("an odd code in a 200", lambda: answer(200, said("mystery")), RAISED),
    ("status 400, retryable", lambda: answer(400, said(400, availability={"retryable": True})), AGAIN),
    ("status 500, retryable", lambda: answer(500, said(500, availability={"retryable": True})), AGAIN),
    ("status 429, not retryable", lambda: answer(429, said(429, availability={"retryable": False})), RAISED),
    ("status 502, not retryable", lambda: answer(502, said(502, availability={"retryable": False})), RAISED),
    ("no connection", lambda: APIConnectionError("refused", retryable=True), AGAIN),
    ("no connection in time", lambda: APITimeoutError("late", retryable=True), AGAIN),
    ("a failure that is final", lambda: APIConnectionError("certificate"), RAISED),
    ("an answer that is none", lambda: InvalidResponseError("html"), RAISED),
    ("a stream that is cut", lambda: StreamInterruptedError("cut"), RAISED),
]  # fmt: skip


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "POST", "PATCH"])
@pytest.mark.parametrize(("what", "given", "then"), TABLE, ids=[row[0] for row in TABLE])
def test_table(clock: Clock, method: str, what: str, given: Callable[[], Given], then: str) -> None:
    again = then == AGAIN or (then == IF_IDEMPOTENT and method in IDEMPOTENT)
    run = Run(clock, request_of(method), given, answer())
    assert len(run.sent) == (2 if again else 1)
    assert (run.error is None) == again
    if again:
        assert run.result == (200, 2, sum(run.waits))


def test_a_loss_after_the_request_was_written_is_marked_by_the_transport(clock: Clock) -> None:
    for method in ("GET", "POST"):
        request = request_of(method)
        run = Run(clock, request, APIConnectionError("lost", retryable=request.idempotent), answer())
        assert len(run.sent) == (2 if method == "GET" else 1)


# -- counts and waits -------------------------------------------------------------------------------------


@pytest.mark.parametrize("retries", [0, 1, 2, 5])
def test_retries_are_counted(clock: Clock, retries: int) -> None:
    run = Run(clock, request_of(max_retries=retries), lambda: answer(503, said(503)))
    assert len(run.sent) == retries + 1
    assert type(run.error) is ServiceUnavailableError
    assert run.error.attempts == retries + 1
    assert len(run.waits) == retries


def test_attempts_on_answers(clock: Clock) -> None:
    assert Run(clock, request_of(), answer()).result == (200, 1, 0.0)
    busy = answer(503, said(503))
    assert Run(clock, request_of(), busy, busy, answer()).result == (200, 3, 1.5)


def test_the_last_error_is_raised(clock: Clock) -> None:
    run = Run(clock, request_of(), answer(503, said(503)), answer(400, said(400)))
    assert type(run.error) is BadRequestError
    assert run.error.attempts == 2


def test_waits_double_with_full_jitter_up_to_a_limit(clock: Clock) -> None:
    run = Run(clock, request_of(max_retries=7), lambda: answer(503, said(503)))
    assert clock.ranges == [(0, 0.5), (0, 1), (0, 2), (0, 4), (0, 8), (0, 8), (0, 8)]
    assert run.waits == [0.5, 1, 2, 4, 8, 8, 8]


@pytest.mark.parametrize(
    ("seconds", "waits"), [("0", [0.0]), ("0.25", [0.25]), ("59", [59.0]), ("60", [60.0]), ("60.1", []), ("86400", [])]
)
def test_retry_after(clock: Clock, seconds: str, waits: list[float]) -> None:
    run = Run(clock, request_of(), answer(429, said(), retry_after=seconds), answer())
    assert run.waits == waits
    assert len(run.sent) == len(waits) + 1
    if not waits:
        assert type(run.error) is RateLimitError
        assert (run.error.retry_after, run.error.attempts) == (float(seconds), 1)


def test_retry_after_in_other_forms(clock: Clock) -> None:
    date = email.utils.formatdate(time.time() + 20, usegmt=True)
    assert Run(clock, request_of(), answer(503, said(503), retry_after=date), answer()).waits == [
        pytest.approx(20, abs=2)
    ]
    hint = said(429, availability={"retry_after": 7})
    assert Run(clock, request_of(), answer(429, hint), answer()).waits == [7]
    assert Run(clock, request_of(), answer(200, hint), answer()).waits == [7]
    too_long = said(429, availability={"retry_after": 61})
    assert Run(clock, request_of(), answer(429, too_long), answer()).waits == []


# -- the limit for the whole call -------------------------------------------------------------------------


def test_no_deadline_without_a_total(clock: Clock) -> None:
    assert Run(clock, request_of(), answer(503, said(503))).deadlines == [None, None, None]


def test_the_deadline_is_that_of_the_whole_call(clock: Clock) -> None:
    run = Run(clock, request_of(timeout=Timeout(total=10)), answer(503, said(503)))
    assert run.deadlines == [1010.0, 1010.0, 1010.0]


@pytest.mark.parametrize(("total", "waits"), [(0.4, []), (0.5, []), (0.6, [0.5]), (1.5, [0.5]), (1.6, [0.5, 1])])
def test_no_wait_goes_beyond_the_deadline(clock: Clock, total: float, waits: list[float]) -> None:
    run = Run(clock, request_of(timeout=Timeout(total=total)), lambda: answer(503, said(503)))
    assert run.waits == waits
    assert type(run.error) is ServiceUnavailableError


def test_the_time_of_sending_counts(clock: Clock) -> None:
    def slow() -> HttpResponse:
        clock.now += 3
        return answer(503, said(503))

    run = Run(clock, request_of(timeout=Timeout(total=7), max_retries=9), slow)
    assert (run.waits, len(run.sent)) == ([0.5], 2)


# -- redirects --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("https://host.example/api/v2/x", "https://host.example/api/v2/x"),
        ("/api/v2/x?b=2", "https://host.example/api/v2/x?b=2"),
        ("y", "https://host.example/api/v1/y"),
        ("//HOST.example/y", "https://HOST.example/y"),
    ],
)
def test_redirects_to_the_same_host(clock: Clock, status: int, method: str, location: str, url: str) -> None:
    request = request_of(method)
    run = Run(clock, request, answer(status, location=location), answer())
    if method == "POST" and status in (301, 302):  # which browsers, and urllib3, make a GET of
        assert isinstance(run.error, APIError)
        assert f"a redirect by {status} is not followed" in str(run.error)
        assert len(run.sent) == 1
        return
    assert [(sent.method, sent.url, sent.headers, sent.body) for sent in run.sent] == [
        (method, request.url, request.headers, b"{}"),
        (method, url, request.headers, b"{}"),
    ]
    assert run.result == (200, 1, 0.0), "a redirect is no retry"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "GET"])
def test_303_asks_with_get(clock: Clock, method: str) -> None:
    run = Run(clock, request_of(method), answer(303, location="/done"), answer())
    sent = run.sent[1]
    assert (sent.method, sent.url) == ("GET", "https://host.example/done")
    assert sent.headers["authorization"] == "Bearer sk-1"
    if method != "GET":
        assert sent.body is None
        assert "content-type" not in sent.headers


@pytest.mark.parametrize(
    "location",
    [
        "https://other.example/x",
        "https://sub.host.example/x",
        "https://host.example:8443/x",
        "http://host.example/x",
        "//other.example/x",
    ],
)
def test_another_host_gets_no_key(clock: Clock, location: str) -> None:
    run = Run(clock, request_of("GET"), answer(302, location=location), answer())
    assert run.sent[1].headers == {"x-title": "t"}
    assert run.sent[1].body is None
    assert run.result == (200, 1, 0.0)
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        run = Run(clock, request_of(method), answer(307, location=location), answer())
        assert len(run.sent) == 1
        assert isinstance(run.error, APIError)
        assert "is not followed" in str(run.error)
        assert run.error.retryable is False


def test_a_key_that_was_dropped_does_not_come_back(clock: Clock) -> None:
    back = answer(302, location="https://host.example/y")
    run = Run(clock, request_of("GET"), answer(302, location="https://other.example/x"), back, answer())
    assert run.sent[2].url == "https://host.example/y"
    assert "authorization" not in run.sent[2].headers


def test_from_http_to_https_on_the_same_host(clock: Clock) -> None:
    request = request_of(url="http://host.example/x")
    run = Run(clock, request, answer(308, location="https://host.example/x"), answer())
    assert run.sent[1].headers == request.headers


@pytest.mark.parametrize(
    "location",
    [
        *(
            "ftp://host.example/x",
            "file:///etc/passwd",
            "javascript:x",
            "http://[bad",
            "https://host.example:99999999/",
        ),
        # One parser reads one host in these, another one another.
        *("https://other.example\\@host.example/", "https://host.example@other.example/x", "\\\\other.example/x"),
        *(
            "///other.example/x",
            "https:other.example/x",
            "https:/other.example/x",
            "https:///other.example/x",
            "https://host.example:80:80/",
        ),
        *(
            "https://host.example /x",
            "https://host.example\t.other.example/",
            "/x y",
            "/\u00e9",
            "https://h\u00f6st.example/",
        ),
        *(
            "https://[::1].other.example/",
            "https://host.example;other.example/",
        ),
    ],
)
def test_redirects_to_nowhere(clock: Clock, location: str) -> None:
    run = Run(clock, request_of("GET"), answer(302, location=location), answer())
    assert isinstance(run.error, APIError)
    assert run.error.status == 302
    assert len(run.sent) == 1


def test_loops_end(clock: Clock) -> None:
    run = Run(clock, request_of("GET"), answer(302, location="/x"))
    assert "too many redirects" in str(run.error)
    assert len(run.sent) == 1 + MAX_REDIRECTS


def test_a_redirect_without_a_location_is_an_answer(clock: Clock) -> None:
    assert Run(clock, request_of("GET"), answer(304)).result == (304, 1, 0.0)


def test_a_retry_goes_where_the_redirect_led(clock: Clock) -> None:
    run = Run(clock, request_of(), answer(307, location="/new"), answer(503, said(503)), answer())
    assert [sent.url for sent in run.sent[1:]] == ["https://host.example/new"] * 2
    assert run.result == (200, 2, 0.5)

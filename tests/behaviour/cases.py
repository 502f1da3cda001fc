"""The table of measured behaviours: what the server did, and what comes of it here."""

from __future__ import annotations

from .case import Case, gives, raises
from .responses import RESPONSES
from .server import Do, Pause, Slowly
from .wire import (
    DONE,
    END,
    HELLO,
    SSE_CHUNKED,
    SSE_OPEN,
    TWO,
    chunk,
    chunked,
    completion,
    data,
    error,
    http,
    once,
    stream,
    then,
)

ROWS = {
    1: "keep, expose, send back",
    2: "fine; offer a callback",
    3: "raise a typed error with the partial message attached",
    4: "code may be int or str",
    5: "typed error",
    6: "typed error with error.code as status",
    7: "typed error",
    8: "unwrap",
    9: "raise by default, partial text on the error",
    10: "own connection error, partial kept",
    11: "truncated-stream error",
    12: "own decode error with the raw event",
    13: "502 class, short message",
    14: "error",
    15: "error",
    16: "fine",
    17: "fine",
    18: "tolerate, mark as missing",
    19: "accept",
    20: "accept",
    21: "keep as it came",
    22: "keep silently",
    23: "keep",
    24: "keep and echo unchanged",
    25: "keep",
    26: "keep and echo unchanged",
    27: "keep",
    28: "infer index",
    29: "keep; helpers read it as no arguments",
    30: "fine",
    31: "fine",
    32: "fine; idle timeout configurable",
    33: "never retry a POST on read timeout by default",
    34: "bounded",
    35: "release before sleeping",
    36: "retry, honour Retry-After",
    37: "retry, honour Retry-After",
    38: "cap, then raise with the hint",
    39: "one-event stream",
    40: "typed error",
    41: "accumulate",
    42: "typed",
    43: "typed",
    44: "typed, with availability",
    45: "status error",
    46: "5xx class",
    47: "typed metadata",
    48: "typed",
    49: "open union",
    50: "open union",
    51: "raise by default",
    52: "own error",
    53: "close on break",
    54: "close on break",
    55: "socket closed",
    56: "follow, same host only",
}
"""What we should do, by row of the table."""

RATE_LIMITED = error(429, "slow down", metadata={"provider_name": "Acme", "raw": '{"error":{"message":"busy"}}'})
BAD_PAGE = b"<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head><body>" + b"<p>x</p>" * 500
NEW_DETAIL = {"type": "reasoning.new", "thing": {"a": None}, "id": None}
UNKNOWN = {
    "new": 1,
    "choices": [
        {
            "index": 0,
            "new": None,
            "finish_reason": "stop",
            "message": {"role": "assistant", "content": "Hello world", "new": {"deep": [1, None]}},
        }
    ],
    "usage": {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5, "new": 2.5},
}
NULLS = completion(
    created=None, model=None, choice={"index": None}, usage={"prompt_tokens": None, "completion_tokens": 2}
)
del NULLS["id"]
PARTS = [{"type": "text", "text": "Hello "}, {"type": "hologram", "url": None}, {"type": "text", "text": "world"}]
CALL = {"id": "call_1", "type": "new_kind", "function": {"name": "f", "arguments": "{}"}}
NO_ARGUMENTS = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": None}}
ODD_SSE = (
    'data:{"id":"gen-1","choices":[{"index":0,"delta":{"content":"a\u2028b\u0085c"},"finish_reason":null}]}\r\n\r\n'
    + 'event:\r\ndata:{"id":"gen-1",\r\ndata:"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\r\n\r\n'
    + "data:[DONE]\r\n\r\n"
).encode()
MULTIBYTE = chunk("Grüße, 你好 ") + chunk("🌍") + END
MODELS = http({"data": [{"id": "a/b", "name": "B"}]})


def deltas(*pieces: dict[str, object]) -> list[bytes]:
    """Events that each bring a piece of tool calls."""
    return [chunk(delta={"tool_calls": [piece]}) for piece in pieces]


CHAT = [
    Case(
        row="1",
        did="extra fields at top, choice, message, usage",
        plays=then(http(UNKNOWN), http(completion())),
        call="echo",
        expect=gives(requests=2, echoed=True),
    ),
    Case(
        row="1",
        did="the same, read",
        plays=once(http(UNKNOWN)),
        expect=gives(
            sees={
                "extra.new": 1,
                "choices.0.extra.new": None,
                "choices.0.message.extra.new": {"deep": [1, None]},
                "usage.extra.new": 2.5,
            }
        ),
    ),
    Case(
        row="2",
        did="comments, blank lines, a comment glued to data",
        plays=stream(b": OPENROUTER PROCESSING\n\n", b"\n\n", b": glued\n" + TWO, b":\n\n", END),
        call="stream",
        expect=gives(events=3, comments=["OPENROUTER PROCESSING", "glued", ""]),
    ),
    Case(
        row="3",
        did="mid-stream error, integer code, finish_reason error",
        plays=stream(TWO, chunk("", finish="error", **RATE_LIMITED), DONE),
        call="stream",
        retries=2,
        expect=raises("RateLimitError", 429, partial="Hello world", code=429, provider="Acme", says="busy", events=2),
    ),
    Case(
        row="4",
        did="mid-stream error, string code",
        plays=stream(TWO, chunk("", finish="error", **error("server_error", "Provider disconnected"))),
        call="stream",
        expect=raises("InternalServerError", 500, partial="Hello world", code="server_error", events=2),
    ),
    Case(
        row="5",
        did="a bare event that is only an error",
        plays=stream(TWO, data(RATE_LIMITED)),
        call="stream",
        expect=raises("RateLimitError", 429, partial="Hello world", code=429),
    ),
    Case(
        row="5",
        did="an event named error, its data the error itself",
        plays=stream(TWO, b"event: error\n" + data({"code": 503, "message": "down"})),
        call="pieces",
        expect=raises("ServiceUnavailableError", 503, partial="Hello world", code=503, says="down"),
    ),
    Case(
        row="6",
        did="200 with a body that is an error and a user_id",
        plays=once(http({**RATE_LIMITED, "user_id": "u"})),
        expect=raises("RateLimitError", 429, partial="", code=429, provider="Acme", sees={"error.body.user_id": "u"}),
    ),
    Case(
        row="6",
        did="the same, then an answer; retries allowed",
        plays=then(http({**RATE_LIMITED, "user_id": "u"}), http(completion())),
        retries=2,
        expect=gives(requests=2),
    ),
    Case(
        row="7",
        did="the same with id, choices and the rest null",
        plays=once(http({**RATE_LIMITED, "id": None, "choices": None, "model": None, "usage": None})),
        expect=raises("RateLimitError", 429, code=429, partial=""),
    ),
    Case(
        row="8",
        did="the completion nested in provider",
        plays=once(http({"id": None, "provider": completion()})),
        expect=gives(finish="stop", cost=0.0001),
    ),
    Case(
        row="9",
        did="choices[0].error with finish_reason error and partial text",
        plays=once(
            http(completion(choice={"finish_reason": "error", **error(502, "gone")}, message={"content": "Hel"}))
        ),
        expect=raises("BadGatewayError", 502, partial="Hel", code=502, finish="error", says="gone"),
    ),
    Case(
        row="9",
        did="finish_reason error without an error object",
        plays=once(http(completion(choice={"finish_reason": "error"}, message={"content": "Hel"}))),
        expect=raises("BadGatewayError", 502, partial="Hel"),
    ),
    Case(
        row="10",
        did="TCP drop after 2 chunks, chunked, no terminator",
        plays=once(SSE_CHUNKED, chunked(TWO, end=False)),
        call="stream",
        retries=2,
        expect=raises("StreamInterruptedError", partial="Hello world", events=2),
    ),
    Case(
        row="10",
        did="reset after 2 chunks",
        plays=once(SSE_CHUNKED, chunked(TWO, end=False), Pause(0.05), Do.RESET),
        call="stream",
        retries=2,
        expect=raises("StreamInterruptedError", partial="Hello world", events=2),
    ),
    Case(
        row="11",
        did="clean end without [DONE] and without finish_reason",
        plays=stream(TWO),
        call="stream",
        expect=raises("StreamInterruptedError", partial="Hello world", events=2),
    ),
    Case(
        row="11",
        did="clean end with a finish_reason, without [DONE]",
        plays=stream(TWO, chunk(finish="stop")),
        call="stream",
        expect=gives(finish="stop", events=3),
    ),
    Case(
        row="12",
        did="one event with cut JSON",
        plays=stream(TWO, b'data: {"id":"gen-1","choi\n\n', END),
        call="stream",
        expect=raises("InvalidResponseError", partial="Hello world", body='{"id":"gen-1","choi'),
    ),
    Case(
        row="13",
        did="502 with an HTML page",
        plays=once(http(BAD_PAGE, "502 Bad Gateway", "text/html")),
        expect=raises("BadGatewayError", 502, sees={"error.message": "502 Bad Gateway"}, body=BAD_PAGE.decode()),
    ),
    Case(
        row="14",
        did="200 with an HTML page",
        plays=once(http(BAD_PAGE, kind="text/html")),
        expect=raises("InvalidResponseError", 200, says="HTML page, not JSON: 502 Bad Gateway", body=BAD_PAGE.decode()),
    ),
    Case(
        row="14",
        did="the same for a stream",
        plays=once(http(BAD_PAGE, kind="text/html")),
        call="stream",
        expect=raises("InvalidResponseError", 200, says="HTML page, not JSON: 502 Bad Gateway"),
    ),
    Case(
        row="15",
        did="200 with an empty body",
        plays=once(http(b"")),
        expect=raises("InvalidResponseError", 200, says="the response is empty"),
    ),
    Case(
        row="15",
        did="the same for a stream",
        plays=once(http(b"", kind="text/event-stream")),
        call="stream",
        expect=raises("StreamInterruptedError", partial=""),
    ),
    Case(
        row="16",
        did="events split every 3 bytes, with multi-byte text",
        plays=once(SSE_OPEN, Slowly(MULTIBYTE, 3, 0.0002)),
        call="pieces",
        expect=gives("Grüße, 你好 🌍"),
    ),
    Case(
        row="17",
        did="CRLF, data: without a space, two data lines, U+2028 and U+0085 inside JSON",
        plays=stream(ODD_SSE),
        call="stream",
        expect=gives("a\u2028b\u0085c", events=2),
    ),
    Case(
        row="18",
        did="created, model, index, a token count null; id missing",
        plays=once(http(NULLS)),
        expect=gives(
            sees={"id": None, "created": None, "model": None, "choices.0.index": None, "usage.prompt_tokens": None}
        ),
    ),
    Case(
        row="18",
        did="the same in a stream",
        plays=stream(data({"model": None, "choices": [{"index": None, "delta": {"content": "Hello world"}}]}), END),
        call="stream",
        expect=gives(sees={"events.0.id": None, "events.0.model": None, "events.0.choices.0.index": None}),
    ),
    Case(
        row="19",
        did="created 1700000000.5",
        plays=once(http(completion(created=1700000000.5))),
        expect=gives(sees={"created": 1700000000.5}),
    ),
    Case(row="20", did="usage null", plays=once(http(completion(usage=None))), expect=gives(cost=None)),
    Case(
        row="21",
        did='cost "0.0001"',
        plays=once(http(completion(usage={"cost": "0.0001"}))),
        expect=gives(cost="0.0001"),
    ),
    Case(
        row="22",
        did="a new finish_reason, a new service_tier",
        plays=once(http(completion(choice={"finish_reason": "bored"}, service_tier="gold"))),
        expect=gives(finish="bored", sees={"service_tier": "gold"}),
    ),
    Case(
        row="23",
        did="a new object, a new role, a new type of tool call",
        plays=once(
            http(completion(object="chat.completion.v2", message={"role": "helper", "tool_calls": [CALL]})),
        ),
        expect=gives(
            calls=["f({})"],
            sees={
                "object": "chat.completion.v2",
                "choices.0.message.role": "helper",
                "choices.0.message.tool_calls.0.type": "new_kind",
            },
        ),
    ),
    Case(
        row="24",
        did="a new type of reasoning_details",
        plays=then(http(completion(message={"reasoning_details": [NEW_DETAIL]})), http(completion())),
        call="echo",
        expect=gives(requests=2, echoed=True),
    ),
    Case(
        row="24",
        did="the same in a stream",
        plays=stream(chunk(delta={"reasoning_details": [NEW_DETAIL]}), HELLO),
        call="stream",
        expect=gives(sees={"choices.0.message.reasoning_details.0": NEW_DETAIL}),
    ),
    Case(
        row="25",
        did="a known type of reasoning_details with a new format",
        plays=then(
            http(completion(message={"reasoning_details": [{"type": "reasoning.text", "text": "a", "format": "new"}]})),
            http(completion()),
        ),
        call="echo",
        expect=gives(requests=2, echoed=True),
    ),
    Case(
        row="26",
        did="a list of content parts with a new part",
        plays=then(http(completion(message={"content": PARTS})), http(completion())),
        call="echo",
        expect=gives(requests=2, echoed=True),
    ),
    Case(
        row="26",
        did="the same, read",
        plays=once(http(completion(message={"content": PARTS}))),
        expect=gives(sees={"choices.0.message.content.1": PARTS[1]}),
    ),
    Case(
        row="27",
        did="a new type of annotation beside a known one",
        plays=then(
            http(
                completion(
                    message={
                        "annotations": [
                            {"type": "new_kind", "thing": 1},
                            {"type": "url_citation", "url_citation": {"url": "https://a.b", "title": None}},
                        ]
                    }
                )
            ),
            http(completion()),
        ),
        call="echo",
        expect=gives(requests=2, echoed=True),
    ),
    Case(
        row="28",
        did="deltas of tool calls without index",
        plays=stream(
            *deltas(
                {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": ""}},
                {"function": {"arguments": '{"a":'}},
                {"function": {"arguments": "1}"}},
                {"id": "call_2", "type": "function", "function": {"name": "g", "arguments": "{}"}},
            ),
            chunk(finish="tool_calls"),
            DONE,
        ),
        call="stream",
        expect=gives("", calls=['f({"a":1})', "g({})"], finish="tool_calls"),
    ),
    Case(
        row="29",
        did="arguments of a tool call null",
        plays=once(http(completion(message={"tool_calls": [NO_ARGUMENTS]}))),
        expect=gives(sees={"choices.0.message.tool_calls.0.function.arguments": None}),
    ),
    Case(
        row="30",
        did="whitespace and newlines before the JSON body, spread over time",
        plays=once(
            b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n",
            Slowly(chunked(b"\n", b"  \r\n", b"\n", end=False), 8, 0.02),
            chunked(b" " + http(completion()).partition(b"\r\n\r\n")[2]),
        ),
        expect=gives(),
    ),
    Case(
        row="31",
        did="first byte after 0.7 s (7 s, to a tenth)",
        plays=once(Pause(0.7), http(completion())),
        timeout=10.0,
        expect=gives(),
    ),
    Case(
        row="32",
        did="a gap of 0.7 s inside a stream (7 s, to a tenth)",
        plays=once(SSE_CHUNKED, chunked(TWO, end=False), Pause(0.7), chunked(END)),
        call="stream",
        timeout=10.0,
        expect=gives(events=3),
    ),
    Case(
        row="32",
        did="the same, with an idle timeout of 0.2 s",
        plays=once(SSE_CHUNKED, chunked(TWO, end=False), Do.HOLD),
        call="stream",
        timeout=0.2,
        retries=2,
        expect=raises("APITimeoutError", partial="Hello world", events=2, still_open=0),
    ),
    Case(
        row="33",
        did="first byte too late for the read timeout (0.2 s), POST, two retries allowed",
        plays=once(Do.HOLD),
        timeout=0.2,
        retries=2,
        expect=raises("APITimeoutError", retryable=False),
    ),
    Case(
        row="33",
        did="the same for a GET",
        plays=once(Do.HOLD),
        call="models",
        timeout=0.2,
        retries=2,
        expect=raises("APITimeoutError", requests=3, retryable=True),
    ),
    Case(
        row="34",
        did="500 always, POST, two retries allowed",
        plays=once(http(error(500), "500 Internal Server Error")),
        retries=2,
        expect=raises("InternalServerError", 500, code=500),
    ),
    Case(
        row="34",
        did="500 always, GET, two retries allowed",
        plays=once(http(error(500), "500 Internal Server Error")),
        call="models",
        retries=2,
        expect=raises("InternalServerError", 500, requests=3),
    ),
    Case(
        row="35",
        did="503 always for a stream, on connections that stay open, four retries allowed",
        plays=((Do.REQUEST, http(error(503), "503 Service Unavailable", keep=True)) * 5,),
        call="stream",
        retries=4,
        expect=raises("ServiceUnavailableError", 503, requests=5, connections=1),
    ),
    Case(
        row="36",
        did="429 with Retry-After: 1, then an answer (for 2)",
        plays=then(http(error(429), "429 Too Many Requests", headers={"retry-after": "1"}), http(completion())),
        retries=2,
        expect=gives(requests=2, waits=[1]),
    ),
    Case(
        row="37",
        did="503 with Retry-After: 1, then an answer (for 2)",
        plays=then(http(error(503), "503 Service Unavailable", headers={"retry-after": "1"}), http(completion())),
        retries=2,
        expect=gives(requests=2, waits=[1]),
    ),
    Case(
        row="38",
        did="503 with Retry-After: 3600",
        plays=once(http(error(503), "503 Service Unavailable", headers={"retry-after": "3600"})),
        retries=2,
        expect=raises("ServiceUnavailableError", 503, retry_after=3600, says="retry after 3600 s", within=3),
    ),
    Case(
        row="39",
        did="a stream asked for, 200 with a JSON answer",
        plays=once(http(completion())),
        call="stream",
        expect=gives(events=1, sees={"events.0.choices.0.delta.content": "Hello world"}, finish="stop", cost=0.0001),
    ),
    Case(
        row="40",
        did="a stream asked for, 200 with a JSON error",
        plays=once(http(RATE_LIMITED)),
        call="stream",
        expect=raises("RateLimitError", 429, partial="", code=429, events=0),
    ),
    Case(
        row="41",
        did="no stream asked for, events came",
        plays=stream(HELLO),
        expect=gives(finish="stop", cost=0.0001, sees={"object": "chat.completion"}),
    ),
    Case(
        row="41",
        did="the same, with an error in the middle",
        plays=stream(TWO, chunk("", finish="error", **RATE_LIMITED)),
        expect=raises("RateLimitError", 429, partial="Hello world"),
    ),
    Case(
        row="41",
        did="the same, ended without [DONE] and without finish_reason",
        plays=stream(TWO),
        expect=raises("StreamInterruptedError", partial="Hello world"),
    ),
    Case(
        row="41",
        did="the same, an event named error in the middle",
        plays=stream(TWO, b"event: error\n" + data({"code": 503, "message": "down"})),
        expect=raises("ServiceUnavailableError", 503, partial="Hello world"),
    ),
    Case(
        row="42",
        did="400 with a string code",
        plays=once(http({**error("invalid_prompt", "bad"), "metadata": None}, "400 Bad Request")),
        expect=raises("BadRequestError", 400, code="invalid_prompt", says="bad"),
    ),
    Case(
        row="43",
        did='400 {"success":false,"error":{"name":"ZodError",…}}',
        plays=once(
            http({"success": False, "error": {"name": "ZodError", "message": "[1 issue]"}}, "400 Bad Request"),
        ),
        expect=raises("BadRequestError", 400, code=None, says="[1 issue]"),
    ),
    Case(
        row="44",
        did="404 availability error without code",
        plays=once(
            http(
                error(
                    None,
                    "No endpoints found",
                    availability={
                        "code": "no_endpoints",
                        "retryable": False,
                        "requested_models": ["a/b"],
                        "docs_url": "https://a.b",
                        "new": 1,
                    },
                ),
                "404 Not Found",
            )
        ),
        expect=raises(
            "NotFoundError",
            404,
            code=None,
            sees={
                "error.availability.code": "no_endpoints",
                "error.availability.requested_models": ["a/b"],
                "error.availability.extra": {"new": 1},
            },
        ),
    ),
    Case(
        row="45",
        did="400 text/plain",
        plays=once(http(b"not like this", "400 Bad Request", "text/plain")),
        expect=raises("BadRequestError", 400, says="not like this", body="not like this"),
    ),
    Case(
        row="45",
        did="418",
        plays=once(http(b"short and stout", "418 I'm a teapot", "text/plain")),
        expect=raises("APIStatusError", 418, says="short and stout"),
    ),
    Case(
        row="46",
        did="500 with an empty body",
        plays=once(http(b"", "500 Internal Server Error", None)),
        expect=raises("InternalServerError", 500, says="an empty response"),
    ),
    Case(
        row="47",
        did="403 with moderation metadata",
        plays=once(
            http(
                error(
                    403,
                    "flagged",
                    metadata={
                        "reasons": ["violence"],
                        "flagged_input": "Hi",
                        "provider_name": "Acme",
                        "model_slug": "a/b",
                    },
                ),
                "403 Forbidden",
            )
        ),
        expect=raises(
            "PermissionDeniedError",
            403,
            provider="Acme",
            sees={"error.reasons": ["violence"], "error.metadata.flagged_input": "Hi"},
        ),
    ),
    Case(
        row="48",
        did="a debug chunk (choices empty, debug)",
        plays=stream(data({"id": "gen-1", "choices": [], "debug": {"echo_upstream_body": {"model": "b"}}}), HELLO),
        call="stream",
        expect=gives(
            events=4,
            sees={"events.0.debug.echo_upstream_body": {"model": "b"}, "events.0.choices": [], "events.1.debug": None},
        ),
    ),
    Case(
        row="52",
        did="connection refused",
        plays=once(),
        base_url="http://127.0.0.1:1",
        expect=raises("APIConnectionError", requests=0, says="no connection to 127.0.0.1:1"),
    ),
    Case(
        row="52",
        did="the same, two retries allowed",
        plays=once(),
        base_url="http://127.0.0.1:1",
        retries=2,
        expect=raises("APIConnectionError", requests=0, retryable=True, attempts=3),
    ),
    Case(
        row="53",
        did="10 streams left by break",
        plays=once(SSE_CHUNKED, chunked(TWO, end=False), Do.HOLD),
        call="break",
        expect=gives(None, requests=10, still_open=0),
    ),
    Case(
        row="54",
        did="5 streams that nobody closed: freed by their finaliser, with a ResourceWarning each",
        plays=once(SSE_CHUNKED, chunked(TWO, end=False), Do.HOLD),
        call="abandon",
        expect=gives(None, requests=5, still_open=0, unclosed=5),
    ),
    Case(
        row="55",
        did="task cancelled (sync: KeyboardInterrupt) in the middle of a stream",
        plays=once(SSE_CHUNKED, chunked(TWO, end=False), Do.HOLD),
        call="cancel",
        expect=raises("cancelled", still_open=0),
    ),
    Case(
        row="56",
        did="307 redirect of the POST to the same host",
        plays=then(
            http(b"", "307 Temporary Redirect", headers={"location": "/api/v1/elsewhere?a=1"}), http(completion())
        ),
        expect=gives(
            requests=2, methods=["POST", "POST"], targets=["/api/v1/chat/completions", "/api/v1/elsewhere?a=1"]
        ),
    ),
    Case(
        row="56",
        did="307 redirect of the POST to another host",
        plays=once(http(b"", "307 Temporary Redirect", headers={"location": "{elsewhere}/api/v1/chat/completions"})),
        elsewhere=once(http(completion())),
        retries=2,
        expect=raises("APIStatusError", 307, elsewhere=0, says="is not followed"),
    ),
]

CASES = sorted([*CHAT, *RESPONSES], key=lambda case: int(case.row))

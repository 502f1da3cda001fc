# Made by `make generate` from spec/observability.json; edit that.
"""Destinations that traces of requests are sent to: Langfuse, Datadog, S3 and others. What comes back."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypeAlias

from attrs import define, field

from ..._runtime.pages import Page
from ..._runtime.values.lazy import LazyModule
from ..._runtime.values.record import Answer, Record, Unknown

if TYPE_CHECKING:
    from ...types.shared.preferences.responses import DataRegion


@define(kw_only=True, eq=False, repr=False)
class DestinationDetails(Record):
    """What all kinds of destination have in common."""

    id: str
    """Names the destination in calls (a UUID)."""
    workspace_id: str
    """Workspace whose traces it gets."""
    name: str | None = field(metadata={"null": True})
    """Name for people; null when it has none."""
    enabled: bool
    """Whether traces are sent to it now."""
    privacy_mode: bool
    """Whether prompts and outputs are kept back, so that only metadata is sent."""
    broadcast_generation_cost: bool
    """Whether cost and billing are sent too."""
    broadcast_generation_cost_allocation: bool
    """Whether the allocation of costs is sent too."""
    broadcast_generation_identity: bool
    """Whether it is sent who made the request."""
    broadcast_generation_request_context: bool
    """Whether the context of the request is sent too."""
    sampling_rate: float
    """Share of the traces that is sent, from 0.0001 to 1, which is all."""
    regions: list[DataRegion]
    """Data regions whose traces it gets."""
    api_key_hashes: list[str] | None = field(metadata={"null": True})
    """Hashes of the only API keys whose traces it gets; null means all keys."""
    filter_rules: DestinationFilter | None = field(metadata={"null": True})
    """Which traces it gets; null means all."""
    created_at: str
    """When it was created, in UTC (ISO 8601)."""
    updated_at: str
    """When it was last changed, in UTC (ISO 8601)."""


@define(kw_only=True, eq=False, repr=False)
class ArizeDestination(DestinationDetails):
    """A destination that sends to Arize AX."""

    type: Literal["arize"] = "arize"
    """Always 'arize'."""
    config: ArizeConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class BraintrustDestination(DestinationDetails):
    """A destination that sends to Braintrust."""

    type: Literal["braintrust"] = "braintrust"
    """Always 'braintrust'."""
    config: BraintrustConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class ClickHouseDestination(DestinationDetails):
    """A destination that sends to a ClickHouse table."""

    type: Literal["clickhouse"] = "clickhouse"
    """Always 'clickhouse'."""
    config: ClickHouseConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class DatadogDestination(DestinationDetails):
    """A destination that sends to Datadog LLM Observability."""

    type: Literal["datadog"] = "datadog"
    """Always 'datadog'."""
    config: DatadogConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class GrafanaDestination(DestinationDetails):
    """A destination that sends to Grafana Cloud."""

    type: Literal["grafana"] = "grafana"
    """Always 'grafana'."""
    config: GrafanaConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class LangfuseDestination(DestinationDetails):
    """A destination that sends to Langfuse."""

    type: Literal["langfuse"] = "langfuse"
    """Always 'langfuse'."""
    config: LangfuseConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class LangSmithDestination(DestinationDetails):
    """A destination that sends to LangSmith."""

    type: Literal["langsmith"] = "langsmith"
    """Always 'langsmith'."""
    config: LangSmithConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class NewRelicDestination(DestinationDetails):
    """A destination that sends to New Relic."""

    type: Literal["newrelic"] = "newrelic"
    """Always 'newrelic'."""
    config: NewRelicConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class OpikDestination(DestinationDetails):
    """A destination that sends to Comet Opik."""

    type: Literal["opik"] = "opik"
    """Always 'opik'."""
    config: OpikConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class OtelCollectorDestination(DestinationDetails):
    """A destination that sends to any collector that speaks OTLP."""

    type: Literal["otel-collector"] = "otel-collector"
    """Always 'otel-collector'."""
    config: OtelCollectorConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class PostHogDestination(DestinationDetails):
    """A destination that sends to PostHog."""

    type: Literal["posthog"] = "posthog"
    """Always 'posthog'."""
    config: PostHogConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class RampDestination(DestinationDetails):
    """A destination that sends to Ramp."""

    type: Literal["ramp"] = "ramp"
    """Always 'ramp'."""
    config: RampConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class S3Destination(DestinationDetails):
    """A destination that sends to a bucket of S3 or of a service like it."""

    type: Literal["s3"] = "s3"
    """Always 's3'."""
    config: S3Config
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class SentryDestination(DestinationDetails):
    """A destination that sends to Sentry."""

    type: Literal["sentry"] = "sentry"
    """Always 'sentry'."""
    config: SentryConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class SnowflakeDestination(DestinationDetails):
    """A destination that sends to a Snowflake table."""

    type: Literal["snowflake"] = "snowflake"
    """Always 'snowflake'."""
    config: SnowflakeConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class WeaveDestination(DestinationDetails):
    """A destination that sends to Weave (Weights & Biases)."""

    type: Literal["weave"] = "weave"
    """Always 'weave'."""
    config: WeaveConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class WebhookDestination(DestinationDetails):
    """A destination that sends to a URL of your own."""

    type: Literal["webhook"] = "webhook"
    """Always 'webhook'."""
    config: WebhookConfig
    """How it is reached; what is secret comes shortened."""


@define(kw_only=True, eq=False, repr=False)
class UnknownDestination(Unknown):
    """A `Destination` whose `type` this version does not know. It goes back unchanged."""

    id: str
    """Names the destination in calls (a UUID)."""
    workspace_id: str
    """Workspace whose traces it gets."""
    name: str | None = field(metadata={"null": True})
    """Name for people; null when it has none."""
    enabled: bool
    """Whether traces are sent to it now."""
    privacy_mode: bool
    """Whether prompts and outputs are kept back, so that only metadata is sent."""
    broadcast_generation_cost: bool
    """Whether cost and billing are sent too."""
    broadcast_generation_cost_allocation: bool
    """Whether the allocation of costs is sent too."""
    broadcast_generation_identity: bool
    """Whether it is sent who made the request."""
    broadcast_generation_request_context: bool
    """Whether the context of the request is sent too."""
    sampling_rate: float
    """Share of the traces that is sent, from 0.0001 to 1, which is all."""
    regions: list[DataRegion]
    """Data regions whose traces it gets."""
    api_key_hashes: list[str] | None = field(metadata={"null": True})
    """Hashes of the only API keys whose traces it gets; null means all keys."""
    filter_rules: DestinationFilter | None = field(metadata={"null": True})
    """Which traces it gets; null means all."""
    created_at: str
    """When it was created, in UTC (ISO 8601)."""
    updated_at: str
    """When it was last changed, in UTC (ISO 8601)."""
    type: str | None = field(default=None, metadata={"tag": True})
    """What type it says it is."""


Destination: TypeAlias = (
    ArizeDestination
    | BraintrustDestination
    | ClickHouseDestination
    | DatadogDestination
    | GrafanaDestination
    | LangfuseDestination
    | LangSmithDestination
    | NewRelicDestination
    | OpikDestination
    | OtelCollectorDestination
    | PostHogDestination
    | RampDestination
    | S3Destination
    | SentryDestination
    | SnowflakeDestination
    | WeaveDestination
    | WebhookDestination
    | UnknownDestination
)
"""A place that traces of requests are sent to; `type` says of which kind it is."""


@define(kw_only=True, eq=False, repr=False)
class DestinationConfig(Record):
    """How a destination is reached. Each kind has a class of its own, such as `LangfuseConfig`; use that of the `type`."""

    headers: dict[str, str] | None = field(default=None, metadata={"secret": True})
    """HTTP headers to add to what is sent, by name."""


@define(kw_only=True, eq=False, repr=False)
class DestinationKeyConfig(DestinationConfig):
    """How a destination is reached that takes an API key."""

    api_key: str = field(metadata={"wire": "apiKey", "secret": True})
    """API key of the service it sends to; comes back shortened."""


@define(kw_only=True, eq=False, repr=False)
class ArizeConfig(DestinationKeyConfig):
    """How Arize AX is reached."""

    space_key: str = field(metadata={"wire": "spaceKey", "secret": True})
    """Key of the Arize space; comes back shortened."""
    model_id: str = field(metadata={"wire": "modelId"})
    """Tracing project in Arize AX that traces go to."""
    base_url: str | None = field(default=None, metadata={"wire": "baseUrl"})
    """Where the service is; https://otlp.arize.com when left out."""


@define(kw_only=True, eq=False, repr=False)
class BraintrustConfig(DestinationKeyConfig):
    """How Braintrust is reached."""

    project_id: str = field(metadata={"wire": "projectId"})
    """Braintrust project that traces go to."""
    base_url: str | None = field(default=None, metadata={"wire": "baseUrl"})
    """Where the service is; https://api.braintrust.dev when left out."""


@define(kw_only=True, eq=False, repr=False)
class ClickHouseConfig(DestinationConfig):
    """How a ClickHouse table is reached."""

    host: str
    """URL of the server's HTTP interface, with the port."""
    database: str
    """Database that the table is in."""
    username: str
    """User to log in as; 'default' where the server has no other."""
    password: str = field(metadata={"secret": True})
    """Password of the user; comes back masked."""
    table: str | None = None
    """Table that rows are added to; OPENROUTER_TRACES when left out. It has to exist."""
    should_include_cache_write_tokens: bool | None = field(
        default=None, metadata={"wire": "shouldIncludeCacheWriteTokens"}
    )
    """Whether rows hold the number of tokens written to a cache, which needs a column in the table."""


@define(kw_only=True, eq=False, repr=False)
class DatadogConfig(DestinationKeyConfig):
    """How Datadog LLM Observability is reached. Its API key needs permission for LLM Observability."""

    ml_app: str = field(metadata={"wire": "mlApp"})
    """Name that the application has in Datadog."""
    url: str | None = None
    """API URL of your Datadog site; https://api.us5.datadoghq.com when left out."""


@define(kw_only=True, eq=False, repr=False)
class GrafanaConfig(DestinationKeyConfig):
    """How Grafana Cloud is reached."""

    instance_id: str = field(metadata={"wire": "instanceId"})
    """Number of the Grafana Cloud instance."""
    base_url: str | None = field(default=None, metadata={"wire": "baseUrl"})
    """Where the service is; https://otlp-gateway-prod-us-west-0.grafana.net when left out."""


@define(kw_only=True, eq=False, repr=False)
class LangfuseConfig(DestinationConfig):
    """How Langfuse is reached."""

    public_key: str = field(metadata={"wire": "publicKey", "secret": True})
    """Public key of the Langfuse project; comes back shortened all the same."""
    secret_key: str = field(metadata={"wire": "secretKey", "secret": True})
    """Secret key of the Langfuse project; comes back shortened."""
    base_url: str | None = field(default=None, metadata={"wire": "baseUrl"})
    """Where the service is; https://us.cloud.langfuse.com when left out."""


@define(kw_only=True, eq=False, repr=False)
class LangSmithConfig(DestinationKeyConfig):
    """How LangSmith is reached."""

    endpoint: str | None = None
    """Where the service is; https://api.smith.langchain.com when left out."""
    project: str | None = None
    """Project that traces go to; 'main' when left out."""
    workspace_id: str | None = field(default=None, metadata={"wire": "workspaceId"})
    """LangSmith workspace; needed with keys that are for a whole organization."""


@define(kw_only=True, eq=False, repr=False)
class NewRelicConfig(DestinationConfig):
    """How New Relic is reached."""

    license_key: str = field(metadata={"wire": "licenseKey", "secret": True})
    """License key of the New Relic account; comes back shortened."""
    region: Literal["us", "eu"] | str | None = None
    """Data center of the account; 'us' when left out."""


@define(kw_only=True, eq=False, repr=False)
class OpikConfig(DestinationKeyConfig):
    """How Comet Opik is reached."""

    workspace: str
    """Opik workspace that the project is in."""
    project_name: str = field(metadata={"wire": "projectName"})
    """Opik project that traces go to."""


@define(kw_only=True, eq=False, repr=False)
class OtelCollectorConfig(DestinationConfig):
    """How any collector that speaks OTLP is reached."""

    endpoint: str
    """URL of the collector. What it asks for by way of keys goes into `headers`."""


@define(kw_only=True, eq=False, repr=False)
class PostHogConfig(DestinationKeyConfig):
    """How PostHog is reached."""

    endpoint: str | None = None
    """Where the service is; https://us.i.posthog.com when left out."""


@define(kw_only=True, eq=False, repr=False)
class RampConfig(DestinationKeyConfig):
    """How Ramp is reached."""

    base_url: str | None = field(default=None, metadata={"wire": "baseUrl"})
    """Where the service is; https://api.ramp.com/developer/v1/ai-usage/openrouter when left out."""


@define(kw_only=True, eq=False, repr=False)
class S3Config(DestinationConfig):
    """How a bucket of S3 or of a service like it is reached."""

    bucket_name: str = field(metadata={"wire": "bucketName"})
    """Bucket that objects are put into."""
    provider: Literal["aws", "cloudflare_r2", "gcs", "other"] | str | None = None
    """Service that has the bucket."""
    region: str | None = None
    """Region of the bucket; found out by itself on AWS."""
    endpoint: str | None = None
    """URL of a service other than AWS, such as Cloudflare R2 or MinIO; left out for AWS."""
    auth_mode: Literal["access_keys", "iam_role"] | str | None = field(default=None, metadata={"wire": "authMode"})
    """How it logs in: with the access keys given here, or by taking on the role `roleArn`."""
    access_key_id: str | None = field(default=None, metadata={"wire": "accessKeyId", "secret": True})
    """Id of the access key; comes back shortened."""
    secret_access_key: str | None = field(default=None, metadata={"wire": "secretAccessKey", "secret": True})
    """Secret of the access key; comes back shortened."""
    session_token: str | None = field(default=None, metadata={"wire": "sessionToken", "secret": True})
    """Session token of temporary access keys."""
    role_arn: str | None = field(default=None, metadata={"wire": "roleArn"})
    """ARN of the IAM role to take on."""
    external_id: str | None = field(default=None, metadata={"wire": "externalId"})
    """External id that the role's trust policy asks for."""
    prefix: str | None = None
    """Start of the objects' paths; 'openrouter-traces' when left out."""
    path_template: str | None = field(default=None, metadata={"wire": "pathTemplate"})
    """Path of an object, to which the file name is added; '{prefix}/{date}' when left out. May also hold {year},
    {month}, {day} and {apiKeyName}.
    """


@define(kw_only=True, eq=False, repr=False)
class SentryConfig(DestinationConfig):
    """How Sentry is reached."""

    dsn: str = field(metadata={"secret": True})
    """DSN of the Sentry project, which holds a key."""
    otlp_endpoint: str = field(metadata={"wire": "otlpEndpoint"})
    """OTLP endpoint of the Sentry project."""


@define(kw_only=True, eq=False, repr=False)
class SnowflakeConfig(DestinationConfig):
    """How a Snowflake table is reached."""

    account: str
    """Account identifier, such as 'xy12345.us-east-1'."""
    token: str = field(metadata={"secret": True})
    """Programmatic access token; comes back shortened."""
    database: str | None = None
    """Database that the table is in; SNOWFLAKE_LEARNING_DB when left out."""
    schema: str | None = None
    """Schema that the table is in; PUBLIC when left out."""
    table: str | None = None
    """Table that rows are added to; OPENROUTER_TRACES when left out. It has to exist."""
    warehouse: str | None = None
    """Warehouse that runs the statements; COMPUTE_WH when left out."""
    should_include_cache_write_tokens: bool | None = field(
        default=None, metadata={"wire": "shouldIncludeCacheWriteTokens"}
    )
    """Whether rows hold the number of tokens written to a cache, which needs a column in the table."""


@define(kw_only=True, eq=False, repr=False)
class WeaveConfig(DestinationKeyConfig):
    """How Weave (Weights & Biases) is reached."""

    entity: str
    """Team or user that the project belongs to."""
    project: str
    """Project that traces go to."""
    base_url: str | None = field(default=None, metadata={"wire": "baseUrl"})
    """Where the service is; https://trace.wandb.ai when left out."""


@define(kw_only=True, eq=False, repr=False)
class WebhookConfig(DestinationConfig):
    """How a URL of your own is reached."""

    url: str
    """URL that traces are sent to."""
    method: Literal["POST", "PUT"] | str | None = None
    """HTTP method; POST when left out."""


@define(kw_only=True, eq=False, repr=False)
class DestinationFilter(Record):
    """Conditions on the traces that are sent."""

    groups: list[DestinationFilterGroup]
    """Groups of conditions."""
    enabled: bool | None = None
    """Whether the filter is on; true when left out."""


@define(kw_only=True, eq=False, repr=False)
class DestinationFilterGroup(Record):
    """Conditions that belong together."""

    rules: list[DestinationFilterRule]
    """The conditions."""
    logic: Literal["and", "or"] | str | None = None
    """Whether all of them have to be met, or any; 'and' when left out."""


@define(kw_only=True, eq=False, repr=False)
class DestinationFilterRule(Record):
    """A condition on one field of a trace."""

    field_: DestinationFilterField = field(metadata={"wire": "field"})
    """What is looked at. In Python it is `field_`."""
    operator: DestinationFilterOperator
    """How it is compared."""
    value: str | float | None = None
    """What it is compared with; left out for 'exists' and 'not_exists'."""


DestinationFilterField: TypeAlias = (
    Literal[
        "model",
        "provider",
        "session_id",
        "user_id",
        "api_key_name",
        "finish_reason",
        "input",
        "output",
        "total_cost",
        "total_tokens",
        "prompt_tokens",
        "completion_tokens",
    ]
    | str
)
"""A field of a trace that a condition can look at."""


DestinationFilterOperator: TypeAlias = (
    Literal[
        "equals",
        "not_equals",
        "contains",
        "not_contains",
        "regex",
        "starts_with",
        "ends_with",
        "gt",
        "lt",
        "gte",
        "lte",
        "exists",
        "not_exists",
    ]
    | str
)
"""How a condition compares a field with its value."""


@define(kw_only=True, eq=False, repr=False)
class DestinationResult(Answer):
    """A destination, as the service wraps it."""

    data: Destination
    """The destination."""


@define(kw_only=True, eq=False, repr=False)
class DestinationList(Page[Destination]):
    """One page of destinations."""

    data: list[Destination]
    """The destinations of the page."""
    total_count: int
    """Destinations on all pages."""


@define(kw_only=True, eq=False, repr=False)
class DestinationDeleted(Answer):
    """That a destination was deleted."""

    deleted: Literal[True] | None = None
    """Always true; a destination that is not there is an error."""


sys.modules[__name__].__class__ = LazyModule

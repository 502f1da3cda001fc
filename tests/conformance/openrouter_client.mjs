// Every operation of the official npm client, called on the sandbox. It checks each answer with zod.
//
//     node openrouter_client.mjs URL FOLDER      FOLDER is where it is installed
//
// As in openrouter_client.py: operations are found by looking, things are made before they are looked up and deleted.

import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { dirname, join } from "node:path";

const [url, folder] = process.argv.slice(2);
const entry = createRequire(join(folder, "x.js")).resolve("@openrouter/sdk");
const { OpenRouter } = await import(pathToFileURL(entry).href);

const MODEL = "openai/gpt-5-mini";
const SAID = [{ role: "user", content: "Hello" }];
const CHAT = { model: MODEL, messages: SAID };
const ASKED = { model: MODEL, input: "Hello" };
const SOUND = Buffer.alloc(64).toString("base64");
const TOOL = { name: "weather", parameters: { type: "object", properties: { city: { type: "string" } } } };
const CALLABLE = { tools: [{ type: "function", function: TOOL }] };
const FUNCTION = { tools: [{ type: "function", strict: false, ...TOOL }] };
const WEB = { plugins: [{ id: "web" }] };
const QUESTIONS = {
  sort: { type: "choice", instructions: "Which sort is it?", criteria: { a: "The first.", b: null } },
  good: { type: "score", instructions: "How good is it?", criteria: ["Bad.", "Good."] },
};
const DECIDE = { decisionsRequest: { model: MODEL, questions: QUESTIONS, state: "It is a." } };
const SECRET = { hosts: ["api.example.com"], value: "of-no-worth" };
const SLUG = "conformance-npm";
const OWN_PATH = new Set(["alpha.decisions.create"]); // beside the base URL: it has one of its own
const INTERN = "550e8400-e29b-41d4-a716-446655440000";
// Not for everybody: who is not in the programme gets a 404 for all of them, the sandbox's account included.
const CLOSED = /^interns\./;

const found = {};
const made = (name) => found[name];

// Arguments of the path by their names; a call leaves those that are not its own alone.
const byName = (area) => ({
  id: made(`${area}.id`),
  hash: made("apiKeys.hash"),
  author: "openai",
  slug: area === "presets" ? SLUG : area === "images" ? "gpt-5-image" : "gpt-5-mini",
  version: "1",
  containerId: "cntr_sandbox",
  fileId: made(`${area}.id`),
  jobId: made("videoGeneration.id"),
  internId: INTERN,
  interval: "monthly",
  workspaceRef: made("workspaces.id"),
  bearer: "sk-sandbox",
});
const id = () => ({ id: made("chat.id") });
const members = () => [made("organization.id")];
const CALLBACK = { callbackUrl: "https://example.com/callback" };
const challenge = () => ({ codeChallenge: made("oAuth.codeChallenge"), codeChallengeMethod: "S256" });

// Operation -> its other arguments; a function is asked when the call is made.
const BY_CALL = {
  "alpha.decisions.create": DECIDE,
  "analytics.queryAnalytics": { requestBody: { metrics: ["request_count"], dimensions: ["model"], granularity: "day" } },
  "apiKeys.create": { requestBody: { name: "npm", limit: 5 } },
  "apiKeys.update": { requestBody: { disabled: true } },
  "benchmarks.getBenchmarks": { includeRunConfig: true },
  "beta.responses.send": { responsesRequest: ASKED },
  "byok.create": { createBYOKKeyRequest: { key: "sk-of-no-worth", provider: "openai" } },
  "byok.update": { updateBYOKKeyRequest: { disabled: true } },
  callModel: ASKED,
  "chat.send": { chatRequest: CHAT },
  "embeddings.generate": { requestBody: { model: "openai/text-embedding-3-small", input: ["red", "green"] } },
  "files.upload": () => ({ requestBody: { file: new File(["Hello"], "a.txt", { type: "text/plain" }) } }),
  "generations.getGeneration": id,
  "generations.listGenerationContent": id,
  "generations.submitFeedback": () => ({
    submitGenerationFeedbackRequest: { category: "latency", generationId: made("chat.id") },
  }),
  "guardrails.create": { createGuardrailRequest: { name: "npm", limitUsd: 10, resetInterval: "daily" } },
  "guardrails.update": { updateGuardrailRequest: { description: "Changed." } },
  "guardrails.bulkAssignKeys": () => ({ bulkAssignKeysRequest: { keyHashes: [made("apiKeys.hash")] } }),
  "guardrails.bulkUnassignKeys": () => ({ bulkUnassignKeysRequest: { keyHashes: [made("apiKeys.hash")] } }),
  "guardrails.bulkAssignMembers": () => ({ bulkAssignMembersRequest: { memberUserIds: members() } }),
  "guardrails.bulkUnassignMembers": () => ({ bulkUnassignMembersRequest: { memberUserIds: members() } }),
  "images.generate": { imageGenerationRequest: { model: "openai/gpt-5-image", prompt: "A red boat" } },
  "interns.chat": { internChatCompletionRequest: { messages: SAID, stream: true } },
  "interns.createIntern": { createInternRequest: { name: "npm" } },
  "interns.deleteIntern": { deleteInternRequest: {} },
  "interns.updateIntern": { updateInternRequest: { name: "npm" } },
  "oAuth.createAuthCode": () => ({ requestBody: { ...CALLBACK, ...challenge() } }),
  "oAuth.createAuthorizationUrl": () => ({ ...CALLBACK, ...challenge() }),
  "oAuth.createOauthToken": {
    tokenExchangeRequest: {
      federationPolicyId: "00000000-0000-4000-8000-000000000001",
      grantType: "urn:ietf:params:oauth:grant-type:token-exchange",
      subjectToken: "e30.e30.e30",
      subjectTokenType: "urn:ietf:params:oauth:token-type:jwt",
    },
  },
  "oAuth.exchangeAuthCodeForAPIKey": () => ({
    requestBody: { code: made("oAuth.id"), codeVerifier: made("oAuth.codeVerifier"), codeChallengeMethod: "S256" },
  }),
  "observability.create": {
    createObservabilityDestinationRequest: {
      name: "npm",
      type: "webhook",
      config: { url: "https://example.com/npm" },
    },
  },
  "observability.update": { updateObservabilityDestinationRequest: { enabled: false } },
  "presets.createPresetsChatCompletions": { chatRequest: CHAT },
  "presets.createPresetsMessages": { messagesRequest: { ...CHAT, maxTokens: 16 } },
  "presets.createPresetsResponses": { responsesRequest: ASKED },
  "rerank.rerank": { requestBody: { model: "cohere/rerank-v3.5", query: "a fruit", documents: ["stone", "apple"] } },
  "responses.send": { responsesRequest: ASKED },
  "scim.create": () => ({
    createScimGroupMappingRequest: {
      role: "member",
      scimGroupId: made("scim.groups.id"),
      workspaceId: made("workspaces.id"),
    },
  }),
  "scim.delete": { keepMembers: true },
  "scim.getSyncJob": () => ({ id: made("scim.job.id") }),
  "scim.update": { updateScimGroupMappingRequest: { role: "admin" } },
  "stt.createTranscription": { sttRequest: { model: "openai/whisper-1", inputAudio: { data: SOUND, format: "wav" } } },
  "stt.createTranscriptionMultipart": () => ({
    requestBody: { model: "openai/whisper-1", file: new File([Buffer.alloc(64)], "a.wav", { type: "audio/wav" }) },
  }),
  "systemOne.create": DECIDE,
  "tts.createSpeech": {
    speechRequest: { model: "openai/tts-1", input: "Hello", voice: "alloy", responseFormat: "mp3" },
  },
  "vault.copyVaultSecretsToIntern": { vaultSecretCopyRequest: { names: ["npm"] } },
  "vault.deleteInternVaultSecret": { name: "npm" },
  "vault.deleteVaultSecret": { name: "npm" },
  "vault.storeInternVaultSecret": { name: "npm", vaultSecretWriteRequest: SECRET },
  "vault.storeVaultSecret": { name: "npm", vaultSecretWriteRequest: SECRET },
  "videoGeneration.generate": { videoGenerationRequest: { model: "google/veo-3", prompt: "A boat" } },
  "workspaces.create": { createWorkspaceRequest: { name: "npm", slug: SLUG } },
  "workspaces.update": { updateWorkspaceRequest: { description: "Changed." } },
  "workspaces.bulkAddMembers": () => ({ bulkAddWorkspaceMembersRequest: { userIds: members() } }),
  "workspaces.bulkRemoveMembers": () => ({ bulkRemoveWorkspaceMembersRequest: { userIds: members() } }),
  "workspaces.setBudget": { upsertWorkspaceBudgetRequest: { limitUsd: 5 } },
};
const chats = (more) => ({ chatRequest: { ...CHAT, ...more } });
const asks = (more) => ({ responsesRequest: { ...ASKED, ...more } });
// Kind of request -> what is asked for beside the plain one, whole and streamed.
const KINDS = {
  "": {},
  tools: CALLABLE,
  reasoning: { reasoning: { effort: "low" } },
  web: WEB,
  images: { modalities: ["text", "image"] },
};
const both = (make, kinds) =>
  Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, more]) => [
      ...(kind ? [[kind, make(more)]] : []),
      [[kind, "stream"].filter(Boolean).join(", "), make({ ...more, stream: true })],
    ]),
  );
const MORE = {
  "chat.send": {
    ...both(chats, { ...KINDS, logprobs: { logprobs: true, topLogprobs: 1 } }),
    "audio, stream": chats({ modalities: ["text", "audio"], stream: true }),
    "error in the stream": chats({ model: "sandbox/mid-stream-error", stream: true }),
  },
  "responses.send": {
    ...both(asks, { ...KINDS, tools: FUNCTION, incomplete: { model: "sandbox/incomplete" }, failed: { model: "sandbox/failed" } }),
    "error in the stream": asks({ model: "sandbox/mid-stream-error", stream: true }),
  },
  "images.generate": {
    stream: { imageGenerationRequest: { model: "openai/gpt-5-image", prompt: "A boat", stream: true } },
  },
  "benchmarks.getBenchmarks": { search: { taskType: "search" }, arena: { source: "design-arena" } },
  "datasets.getAppRankings": { "a page": { limit: 5 } },
  "models.list": { "a page": { limit: 2 } },
};

// What these make, others need. Things are made, looked up (3), changed, deleted.
const FIRST = ["organization", "workspaces", "apiKeys", "guardrails", "files"];
const RANKS = [
  [/^(organization\.listMembers|scim\.listGroups|oAuth\.createSHA256CodeChallenge)$/, 0],
  [/\.(create|generate|send|upload|store)\w*$/, 1],
  [/\.(bulkAssign|bulkAdd|set|submit|copy|exchange)\w*$/, 2],
  [/^containers\.listContainerFiles$/, 2],
  [/\.(update|promote)\w*$/, 4],
  [/\.(bulkUnassign|bulkRemove|deleteBudget)\w*$/, 5],
  [/\.delete\w*$/, 6],
];
const [LOOK_UP, DELETE] = [3, 6];
const rank = (name) => RANKS.find(([pattern]) => pattern.test(name))?.[1] ?? LOOK_UP;
function turn(name) {
  const place = FIRST.indexOf(name.split(".")[0]);
  const early = place < 0 ? FIRST.length : place;
  return rank(name) * 100 + (rank(name) === DELETE ? -early : early);
}

// Every method of the client, and of what hangs on it.
function* operations(area, path = []) {
  const prototype = Object.getPrototypeOf(area);
  for (const [name, what] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (what.get && !name.startsWith("_")) yield* operations(area[name], [...path, name]);
    else if (typeof what.value === "function" && name !== "constructor")
      yield [[...path, name].join("."), (...given) => area[name](...given)];
  }
}

// Read all of an answer: the events of a stream, the bytes, the pages after it.
async function used(answer) {
  if (typeof answer?.getText === "function") {
    if (!(await answer.getText())) throw new Error("there is no text");
    return answer.getResponse();
  }
  if (answer instanceof ReadableStream) {
    let count = 0;
    for await (const piece of answer) {
      unknown(piece);
      count += 1;
    }
    if (!count) throw new Error("the stream is empty");
    return answer;
  }
  if (answer?.[Symbol.asyncIterator]) {
    let pages = 0;
    for await (const page of answer) {
      unknown(page);
      if ((pages += 1) > 100) throw new Error("the list goes on without an end");
    }
  } else unknown(answer);
  return answer;
}

// An object of a union that did not fit the variant it says it is comes as one that is unknown.
function unknown(value, path = "answer") {
  if (value === null || typeof value !== "object" || ArrayBuffer.isView(value)) return;
  if (value.isUnknown === true) throw new Error(`${path} is no known variant: ${JSON.stringify(value.raw)}`);
  for (const [key, inner] of Object.entries(value)) if (typeof inner !== "function") unknown(inner, `${path}.${key}`);
}

function remember(name, answer) {
  if (rank(name) > LOOK_UP) return;
  const prefix = { "scim.listGroups": "scim.groups", "scim.createSyncJob": "scim.job" }[name] ?? name.split(".")[0];
  const all = answer?.result ?? answer;
  const data = [all?.data ?? all].flat()[0];
  for (const key of ["id", "hash", "codeChallenge", "codeVerifier"])
    if (typeof data?.[key] === "string") found[`${prefix}.${key}`] ??= data[key];
}

let [good, bad] = [0, 0];
// A line: why it failed, or nothing where the client took the answer.
function tell(name, why) {
  why ? (bad += 1) : (good += 1);
  console.log(why ? `FAIL npm ${name}: ${why.replace(/\s+/g, " ").slice(0, 1200)}` : `ok npm ${name}`);
}
async function check(name, call) {
  try {
    const answer = await used(await call());
    tell(name);
    return answer;
  } catch (error) {
    tell(name, `${error.constructor.name}: ${error.message} ${error.rawValue ? error.pretty?.() : ""}`);
  }
}
// A call that has to be refused, with a status that the client knows for it.
async function refused(name, status, call) {
  const error = await Promise.resolve(call()).catch((error) => error);
  const isRefusal = error?.statusCode === status && !/DefaultError$|ValidationError$/.test(error.constructor.name);
  tell(`${name} (${status})`, isRefusal ? "" : `${error?.constructor.name}: ${error?.message}`);
}

const client = new OpenRouter({ apiKey: "sk-sandbox", serverURL: url, retryConfig: { strategy: "none" } });
const calls = [...operations(client)];
for (const [name, call] of calls.sort(([one], [other]) => turn(one) - turn(other))) {
  const options = OWN_PATH.has(name) ? { serverURL: url.replace("/api/v1", "") } : {};
  const own = BY_CALL[name];
  const given = () => ({ ...byName(name.split(".")[0]), ...(typeof own === "function" ? own() : own) });
  if (CLOSED.test(name)) await refused(name, 404, () => call(given(), options));
  else remember(name, await check(name, () => call(given(), options)));
  for (const [about, more] of Object.entries(MORE[name] ?? {})) await check(`${name} (${about})`, () => call(more));
}
for (const status of [400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529]) {
  await refused("chat.send", status, () => client.chat.send(chats({ model: `sandbox/status-${status}` })));
}
// The package has each operation as a function in a file of its own too: apiKeysCreate.js, call-model.js.
const camel = (name) => name.replace(/[.-](\w)/g, (_, letter) => letter.toUpperCase());
const called = new Set(calls.map(([name]) => camel(name)));
const files = readdirSync(join(dirname(entry), "funcs")).filter((file) => file.endsWith(".js"));
const missing = files.map((file) => camel(file.slice(0, -3))).filter((name) => !called.has(name));
tell(`all ${files.length} operations are called`, missing.length || !files.length ? `not called: ${missing}` : "");
process.exit(bad || !good ? 1 : 0);

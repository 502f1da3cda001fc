"""What the generator says about a spec that it can't use: where, what is wrong, and what to write."""

from __future__ import annotations

import ast
import copy
import functools
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import codegen
from codegen.check import SpecError
from codegen.load import load
from codegen.render import render

TEXT = {"type": "string", "description": "Some text."}
GET = {"http": "GET /pets", "summary": "Get pets.", "docs": "https://example.com/pets"}


def thing(**properties: Any) -> dict[str, Any]:
    return {"description": "Some thing.", "type": "object", "properties": properties}


def tagged(value: str) -> dict[str, Any]:
    return {**thing(kind={"const": value, "description": "Which kind."}), "required": ["kind"]}


def union(*members: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"description": "Some union.", "oneOf": list(members), **more}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/types/{name}"}


PET = {"const": "pet", "description": "Which kind."}
CAT_OR_DOG = union(ref("Cat"), ref("Dog"), tag="kind")
FILE = {"type": "string", "format": "binary", "description": "A photo of it."}
TOYS = {"type": "array", "items": {"type": "string"}, "description": "What it plays with."}
STREAMED = {**TOYS, "streamed": True}
NAME = {"type": "string", "description": "A name."}
OTHER = {"$schema": "spec.schema.json", "description": "Another area."}

Row = tuple[str, dict[str, Any], str]

# What it is about; what is put where (... takes away) in the spec of conftest.py; the message.
FILES: list[Row] = [
    ("missing file", {"api.json": ...}, "api.json: there is no such file; every spec folder needs one"),
    ("not JSON", {"pets.json": "{,}"}, "pets.json: not JSON: Expecting property name enclosed in double quotes: "
     "line 1 column 2 (char 1)"),
    ("no number", {"pets.json": '{"types": {"Pet": {"const": NaN}}}'}, "pets.json: not JSON: NaN is no number of JSON"),
    ("key twice", {"pets.json": '{"types": {"Pet": 1, "Pet": 2}}'},
     "pets.json: the key 'Pet' stands twice in one object; the first would be lost"),
    ("no description of the package", {"api.json": {}},
     'api.json: there is no description of the package: "description": "..."'),
    ("no base URL", {"api.json": {"description": "A service to test the generator with."}},
     'api.json: there is no base URL: "base_url": "https://..."'),
    ("file name", {"my-pets.json": OTHER},
     "my-pets.json: the file's name can't be that of a module and an attribute; choose another"),
    ("file name of a client's method", {"close.json": OTHER},
     "close.json: the file's name can't be that of a module and an attribute; choose another"),
    ("file is no object", {"pets.json": []}, "pets.json#: [] is not of type 'object' (spec/README.md shows each form)"),
    ("grammar", {"pets.json#/operations/get/http": "pets"},
     "pets.json#/operations/get/http: 'pets' does not match '^(GET|POST|PUT|PATCH|DELETE|HEAD) /\\\\S*$' "
     "(spec/README.md shows each form)"),
    ("no operation", {"pets.json#/operations": {}, "pets.json#/example": ...},
     "*.json#/operations: no file has an operation; write the first"),
    ("no example", {"pets.json#/example": ...},
     'pets.json: there is no example of client.pets; write one: "example": ["...", "..."]'),
    ("example of types", {"shared/more.json": {**OTHER, "example": ["pet = client.pets", "print(pet)"]}},
     "shared/more.json#/example: there is no method to show here; take the example away"),
    ("example that is no Python", {"pets.json#/example": ["print(1)", "pet = = 1"]},
     "pets.json#/example/1: this is no Python: invalid syntax"),
    ("example of another area", {"pets.json#/example": ["dog = client.dogs.get('rex')", "print(dog)"]},
     "pets.json#/example: it calls no method of client.pets; show one"),
    ("example that prints nothing", {"pets.json#/example": ["name = 'rex'", "client.pets.get(name)"]},
     "pets.json#/example: it prints nothing; show what comes back with print(...)"),
    ("example that ends its page", {"pets.json#/example": ['print(client.pets.get("""', "```", '"""))']},
     "pets.json#/example/1: '```' does not match '^(?! *```)' (spec/README.md shows each form)"),
]  # fmt: skip
TYPES: list[Row] = [
    ("type in two files", {"dogs.json": {**OTHER, "types": {"Pet": thing()}}},
     "pets.json#/types/Pet: dogs.json has a type of this name; type names are unique over all files"),
    ("name of a type", {"pets.json#/types/old_pet": thing()},
     "pets.json#/types/old_pet: the name is no CamelCase name; choose another"),
    ("name of the runtime", {"pets.json#/types/Record": thing()},
     "pets.json#/types/Record: the name is taken by the runtime; choose another"),
    ("name of a class for the unknown", {"pets.json#/types/UnknownPet": thing()},
     "pets.json#/types/UnknownPet: the name is taken by the runtime; choose another"),
    ("long name", {"pets.json#/types/PetThatLivesInAHouseOfItsOwnNow": thing()},
     "pets.json#/types/PetThatLivesInAHouseOfItsOwnNow: the name is longer than 30 characters; choose another"),
    ("public name", {"pets.json#/types/Timeout": thing()},
     "pets.json#/types/Timeout: Timeout is also a public name of _runtime.http; choose another"),
    ("mixin", {"pets.json#/types/Pet/mixin": "Furry"},
     "pets.json#/types/Pet/mixin: codegen/runtime/values/mixins.py has no class 'Furry'; add it or name another"),
    ("required member that is none", {"pets.json#/types/Pet/required": ["age"]},
     "pets.json#/types/Pet/required: 'age' is no property; add it or take it off the list"),
    ("member without a description", {"pets.json#/types/Pet/properties/name": {"type": "string"}},
     "pets.json#/types/Pet/properties/name: there is no description; say what a caller could get wrong: "
     '"description": "..."'),
    ("wire name that is no Python name", {"pets.json#/types/Pet/properties/birth-day": TEXT},
     "pets.json#/types/Pet/properties/birth-day: 'birth-day' can't be the name of a field; choose one: "
     '"name": "..."'),
    ("chosen name that is a keyword", {"pets.json#/types/Pet/properties/from": {**TEXT, "name": "from"}},
     "pets.json#/types/Pet/properties/from: 'from' can't be the name of a field; choose one: \"name\": \"...\""),
    ("two fields of one name", {"pets.json#/types/Pet": thing(**{"from": TEXT, "from_": TEXT})},
     "pets.json#/types/Pet: two fields would be called 'from_'; rename one: \"name\": \"...\""),
    ("object without a name", {"pets.json#/types/Pet/properties/home": {**thing(), "description": "Where it lives."}},
     'pets.json#/types/Pet/properties/home: an object without a name; move it to "types", name it, and refer to it '
     'with "$ref"'),
    ("object without a name in a list", {"pets.json#/types/Pet/properties/homes": {**TEXT, "items": thing()}},
     'pets.json#/types/Pet/properties/homes/items: an object without a name; move it to "types", name it, and refer to '
     'it with "$ref"'),
    ("long list without a name",
     {"pets.json#/types/Pet/properties/name": {**TEXT, "enum": ["Rex", "Fido", "Max", "Bo", "Lou"]}},
     'pets.json#/types/Pet/properties/name: a list of more than 4 values has a name; move it to "types", name it, and '
     'refer to it with "$ref"'),
    ("misspelt key", {"pets.json#/types/Pet/properties/name/nulable": True},
     "pets.json#/types/Pet/properties/name: 'nulable' is no key of a schema here; spec/README.md lists the keys"),
    ("enum without type", {"pets.json#/types/Pet/properties/name": {"enum": ["Rex"], "description": "Its name."}},
     'pets.json#/types/Pet/properties/name: "enum" without "type"; add that or take this away'),
    ("tag of an object", {"pets.json#/types/Pet/tag": "kind"},
     'pets.json#/types/Pet: "tag" without "oneOf"; add that or take this away'),
    ("type that is none", {"pets.json#/types/Pet/properties/owner": {**ref("Person"), "description": "Whose it is."}},
     "pets.json#/types/Pet/properties/owner: there is no type 'Person'; correct the $ref or add the type"),
    ("type of another file", {"dogs.json": {**OTHER, "types": {"Dog": thing(pet={**ref("Pet"), **TEXT})}}},
     'dogs.json#/types/Dog/properties/pet: Pet is in pets.json; write "$ref": "pets.json#/types/Pet"'),
    ("type of the same file", {"pets.json#/types/PetList/properties/data/items/$ref": "pets.json#/types/Pet"},
     'pets.json#/types/PetList/properties/data/items: Pet is in pets.json; write "$ref": "#/types/Pet"'),
    ("alias of itself", {"pets.json#/types/Tree": union({"type": "array", "items": ref("Tree")}, TEXT, tag=None)},
     "pets.json#/types/Tree: Tree leads back to itself; put an object in between"),
    ("aliases of each other", {
        "pets.json#/types/Left": {"description": "Some list.", "type": "array", "items": ref("Right")},
        "pets.json#/types/Right": {"description": "Some list.", "type": "array", "items": ref("Left")},
     }, "pets.json#/types/Left: Left leads back to itself; put an object in between"),
    ("base that is no object", {"pets.json#/types/Pet/allOf": [ref("Name")], "pets.json#/types/Name": NAME},
     "pets.json#/types/Pet/allOf: Name can't be its base; name an object that is not made of it"),
    ("base of itself", {"pets.json#/types/Pet/allOf": [ref("Pet")]},
     "pets.json#/types/Pet/allOf: Pet can't be its base; name an object that is not made of it"),
    ("base of no object", {"pets.json#/types/Name": {**NAME, "allOf": [ref("Pet")]}},
     'pets.json#/types/Name: "allOf" without "properties"; add that or take this away'),
    ("member of the base", {"pets.json#/types/Dog": {**thing(name=TEXT), "allOf": [ref("Pet")]}},
     "pets.json#/types/Dog: two fields would be called 'name'; rename one: \"name\": \"...\""),
    ("files that need each other", {
        "cats.json": {**OTHER, "types": {"Cat": {**thing(), "allOf": [{"$ref": "dogs.json#/types/Dog"}]}}},
        "dogs.json": {**OTHER, "types": {
            "Dog": thing(), "Prey": union({"$ref": "cats.json#/types/Cat"}, {"type": "string"}, tag=None),
        }},
     }, "cats.json#/types/Cat: modules of types need each other (types/cats.py -> types/dogs.py -> types/cats.py); "
     "move a type to where it is needed"),
]  # fmt: skip
UNIONS: list[Row] = [
    ("no tag", {"pets.json#/types/Name": union({"type": "string"}, {"type": "integer"})},
     'pets.json#/types/Name: a union names the field that tells its objects apart, or says "tag": null'),
    ("tagged union without a name", {"pets.json#/types/Pet/properties/friend": CAT_OR_DOG},
     "pets.json#/types/Pet/properties/friend: a tagged union has a class for what it does not know, so it needs a "
     'name; move it to "types"'),
    ("tag of one object", {"pets.json#/types/Some": union(ref("Pet"), {"type": "string"}, tag="kind")},
     'pets.json#/types/Some: a tag tells two or more objects apart; write "tag": null'),
    ("objects without a tag", {"pets.json#/types/Some": union(ref("Pet"), ref("PetList"), tag=None)},
     'pets.json#/types/Some: Pet and PetList are objects; name the field that tells them apart: "tag": "..."'),
    ("objects without a tag behind an alias", {
        "pets.json#/types/Named": union(ref("Pet"), {"type": "string"}, tag=None),
        "pets.json#/types/Pet/properties/friend": union(ref("PetList"), ref("Named"), tag=None),
     }, "pets.json#/types/Pet/properties/friend: PetList and Pet are objects; name the field that tells them apart: "
     '"tag": "..."'),
    ("objects that can't be told apart without the tag", {
        "pets.json#/types/Animal": {**CAT_OR_DOG, "infer": True}, "pets.json#/types/Cat": tagged("cat"),
        "pets.json#/types/Dog": tagged("dog"),
     }, "pets.json#/types/Animal/infer: Cat has no required field beside 'kind' that it could be told apart by; take "
     '"infer" away'),
    ("object without the tag, where others may come without", {
        "pets.json#/types/Animal": {**CAT_OR_DOG, "infer": True}, "pets.json#/types/Cat": thing(name=TEXT),
        "pets.json#/types/Dog": tagged("dog"),
     }, "pets.json#/types/Animal: Cat has no field 'kind'; add it or name another tag"),
    ("object without the tag beside one that may come without",
     {"pets.json#/types/Some": union(ref("Pet"), ref("PetList"), tag="name")},
     "pets.json#/types/Some: Pet and PetList both take objects without the tag; say which takes what"),
    ("objects of one tag that can't be told apart", {
        "pets.json#/types/Animal": {**CAT_OR_DOG, "infer": True},
        "pets.json#/types/Cat": {**thing(kind=PET, a=TEXT), "required": ["a"]},
        "pets.json#/types/Dog": {**thing(kind=PET, a=TEXT, b=TEXT), "required": ["a", "b"]},
     }, "pets.json#/types/Animal: Cat and Dog both take the tag 'pet', and Dog has all that Cat requires; say which "
     "takes what"),
    ("tag of two objects", {
        "pets.json#/types/Animal": CAT_OR_DOG, "pets.json#/types/Cat": tagged("cat"),
        "pets.json#/types/Dog": tagged("cat"),
     }, "pets.json#/types/Animal: Cat and Dog both take the tag 'cat'; say which takes what"),
    ("two objects for the rest", {
        "pets.json#/types/Animal": CAT_OR_DOG, "pets.json#/types/Cat": thing(kind=TEXT),
        "pets.json#/types/Dog": thing(kind=TEXT),
     }, "pets.json#/types/Animal: Cat and Dog both take any value of the tag; say which takes what"),
    ("two objects without the tag", {
        "pets.json#/types/Animal": CAT_OR_DOG, "pets.json#/types/Cat": {**tagged("cat"), "required": []},
        "pets.json#/types/Dog": {**tagged("dog"), "required": []},
     }, "pets.json#/types/Animal: Cat and Dog both take objects without the tag; say which takes what"),
    ("two unions in one", {
        "pets.json#/types/Animal": CAT_OR_DOG, "pets.json#/types/Bird": union(ref("Owl"), ref("Tit"), tag="kind"),
        "pets.json#/types/Being": union(ref("Animal"), ref("Bird"), tag="kind"),
        **{f"pets.json#/types/{name}": tagged(name) for name in ("Cat", "Dog", "Owl", "Tit")},
     }, "pets.json#/types/Being: Animal and Bird each have a class for the unknown; take in one of them"),
]  # fmt: skip
OPERATIONS: list[Row] = [
    ("name of a method", {"pets.json#/operations/getAll": GET},
     "pets.json#/operations/getAll: the key is the method's name in Python: lower case, with underscores"),
    ("path that names other parameters", {"pets.json#/operations/get/http": "GET /pets/{name}"},
     'pets.json#/operations/get/http: the path names other parameters than "parameters" has: '
     "/pets/{name} and ['id']"),
    ("path that could become code", {"pets.json#/operations/get/http": 'GET /pets/{id}"+exit()+"'},
     "pets.json#/operations/get/http: '/pets/{id}\"+exit()+\"' holds a character that can't be in a URL or a header"),
    ("parameter that could become code",
     {"pets.json#/operations/get/parameters/X-\\": {**TEXT, "in": "header", "name": "x"}},
     "pets.json#/operations/get/parameters/X-\\: 'X-\\\\' holds a character that can't be in a URL or a header"),
    ("answer that is no object", {
        "pets.json#/types/Name": NAME,
        "pets.json#/operations/get/returns": ref("Name"),
     }, "pets.json#/operations/get/returns: Name is no object and no tagged union; returns has to be one"),
    ("page with a base", {
        "pets.json#/types/List": thing(), "pets.json#/types/PetList/allOf": [ref("List")],
        "pets.json#/operations/get/returns": ref("PetList"), "pets.json#/operations/get/paged": "links",
     }, 'pets.json#/operations/get/returns: the base of a page is Page; take "allOf" out of PetList'),
    ("body that is no object", {
        "pets.json#/types/Name": NAME,
        "pets.json#/operations/get/body": ref("Name"),
     }, "pets.json#/operations/get/body: Name is no object; body has to be one"),
    ("events that are no objects", {
        "pets.json#/types/Name": NAME,
        "pets.json#/operations/get/events": ref("Name"),
     }, "pets.json#/operations/get/events: Name is no object and no tagged union; events has to be one"),
    ("stream without an end", {"pets.json#/operations/get/events": ref("Pet")},
     'pets.json#/operations/get: a stream says what it adds up to: "returns", and how: "dialect"'),
    ("dialect that nobody speaks", {"pets.json#/operations/get/dialect": "klingon"},
     "pets.json#/operations/get/dialect: codegen/runtime/dialects has no 'klingon'; it has chat, images, messages, "
     "responses"),
    ("paging that is none", {"pets.json#/operations/get/paged": "scrolls"},
     "pets.json#/operations/get/paged: codegen/runtime/pages.py has no 'scrolls'; it has links, offset, after, cursor"),
    ("end of what is no list", {"pets.json#/operations/get/parameters/offset": {**TEXT, "in": "query", "maximum": 7}},
     'pets.json#/operations/get/parameters/offset: "maximum" says how far a paged list goes, at its "offset"; take it '
     "away here"),
    ("end of no parameter", {"pets.json#/types/Pet/properties/name/maximum": 7},
     'pets.json#/types/Pet/properties/name: "maximum" without "in"; add that or take this away'),
    ("page without items", {"pets.json#/operations/get/paged": "links"},
     'pets.json#/operations/get: what a paged operation returns has its items in "data", an array of a named type'),
    ("required parameter that is none", {"pets.json#/operations/get/required": ["name"]},
     "pets.json#/operations/get/required: 'name' is no parameter; add it or take it off the list"),
    ("fixed member that is none", {"pets.json#/operations/get/fixed": {"name": "Rex"}},
     "pets.json#/operations/get/fixed: 'name' is no field of the body; add it or take it off the list"),
    ("omitted member that is none", {
        "pets.json#/operations/get/body": ref("Pet"), "pets.json#/operations/get/omit": ["age"],
     }, "pets.json#/operations/get/omit: 'age' is no field of the body and no parameter of the paging; add it or "
     "take it off the list"),
    ("two arguments of one name", {
        "pets.json#/operations/get/body": ref("Pet"), "pets.json#/types/Pet/properties/id": TEXT,
     }, "pets.json#/operations/get: two arguments would be called 'id'; rename one: \"name\": \"...\""),
    ("argument that every method has", {"pets.json#/operations/get/parameters/timeout": {**TEXT, "in": "query"}},
     "pets.json#/operations/get: every method has 'timeout' already; rename the argument: \"name\": \"...\""),
    ("version in the path", {"pets.json#/operations/get/http": "GET /api/v1/pets/{id}"},
     "pets.json#/operations/get/http: a path is below the base URL; take /api/v1 off /api/v1/pets/{id}"),
    ("one parameter joined", {"pets.json#/operations/get/joined": True},
     "pets.json#/operations/get/joined: only two strings side by side in the path, in the order of the parameters, can "
     "be given as one; /pets/{id} has {id}"),
    ("joined in another order", {
        "pets.json#/operations/get/parameters/owner": {**TEXT, "in": "path"},
        "pets.json#/operations/get/http": "GET /pets/{owner}/{id}", "pets.json#/operations/get/joined": True,
     }, "pets.json#/operations/get/joined: only two strings side by side in the path, in the order of the parameters, "
     "can be given as one; /pets/{owner}/{id} has {id}/{owner}"),
    ("joined over a word", {
        "pets.json#/operations/get/parameters/owner": {**TEXT, "in": "path"},
        "pets.json#/operations/get/http": "GET /pets/{id}/of/{owner}", "pets.json#/operations/get/joined": True,
     }, "pets.json#/operations/get/joined: only two strings side by side in the path, in the order of the parameters, "
     "can be given as one; /pets/{id}/of/{owner} has {id}/{owner}"),
    ("joined with a number", {
        "pets.json#/operations/get/parameters/age": {"in": "path", "type": "integer", "description": "How old."},
        "pets.json#/operations/get/http": "GET /pets/{id}/{age}", "pets.json#/operations/get/joined": True,
     }, "pets.json#/operations/get/joined: only two strings side by side in the path, in the order of the parameters, "
     "can be given as one; /pets/{id}/{age} has {id}/{age}"),
    ("bytes of no type", {"pets.json#/operations/get/returns": "bytes"},
     'pets.json#/operations/get: what returns "bytes" says of which media type they are, and nothing else does: '
     '"media"'),
    ("bytes in events", {
        "pets.json#/operations/get/returns": "bytes", "pets.json#/operations/get/media": "audio/*",
        "pets.json#/operations/get/paged": "links",
     }, 'pets.json#/operations/get: what a paged operation returns has its items in "data", an array of a named type'),
    ("file in JSON", {"pets.json#/operations/get/body": ref("Pet"), "pets.json#/types/Pet/properties/photo": FILE},
     "pets.json#/operations/get: 'photo' is a file, which JSON can't hold; write \"encoding\": \"multipart\""),
    ("multipart without a file", {
        "pets.json#/operations/get/body": ref("Pet"), "pets.json#/operations/get/encoding": "multipart",
     }, 'pets.json#/operations/get/encoding: a multipart body has a file: a field with "format": "binary"'),
    ("encoding of nothing", {"pets.json#/operations/get/encoding": "form"},
     'pets.json#/operations/get/encoding: an encoding says how a body is sent, and there is none: "body"'),
    ("list that is repeated in the body", {
        "pets.json#/operations/get/body": ref("Pet"),
        "pets.json#/types/Pet/properties/toys": {**TOYS, "repeated": True},
     }, "pets.json#/operations/get: 'toys' is not in the query; take \"repeated\" off it"),
    ("list that is streamed in the query",
     {"pets.json#/operations/get/parameters/toys": {**STREAMED, "in": "query"}},
     "pets.json#/operations/get: 'toys' is not in a JSON body; take \"streamed\" off it"),
    ("list that is streamed in a form", {
        "pets.json#/operations/get/body": ref("Pet"), "pets.json#/types/Pet/properties/toys": STREAMED,
        "pets.json#/operations/get/encoding": "form",
     }, "pets.json#/operations/get: 'toys' is not in a JSON body; take \"streamed\" off it"),
    ("two lists that are streamed", {
        "pets.json#/operations/get/body": ref("Pet"), "pets.json#/types/Pet/properties/toys": STREAMED,
        "pets.json#/types/Pet/properties/meals": STREAMED,
     }, "pets.json#/operations/get: 'toys' and 'meals' can't both be sent item by item; take \"streamed\" off one of "
     "them"),
    ("text that is streamed", {"pets.json#/types/Pet/properties/name/streamed": True},
     'pets.json#/types/Pet/properties/name: "streamed" without "items"; add that or take this away'),
    ("answer named like its area", {"pets.json#/types/Pets": thing(), "pets.json#/operations/get/returns": ref("Pets")},
     "pets.json#/operations/get: the type Pets and the class of the area have one name; rename the type"),
]  # fmt: skip
ADD = {**GET, "arguments": "PetArguments", "body": ref("Pet")}
FIELDS = {"pets.json#/types/Pet/keywords": "PetFields"}
SHARED: list[Row] = [
    ("bad name", {"pets.json#/operations/all": {**ADD, "arguments": "pet arguments"}},
     "pets.json#/operations/all/arguments: the name is no CamelCase name; choose another"),
    ("name of a type", {"pets.json#/operations/all": {**ADD, "arguments": "Pet"}},
     "pets.json#/operations/all/arguments: the name is that of a type; choose another"),
    ("no body", {"pets.json#/operations/get/arguments": "PetArguments"},
     'pets.json#/operations/get/arguments: shared arguments are those of a body, and there is none: "body"'),
    ("other file", {
        **FIELDS, "pets.json#/operations/all": ADD,
        "rest.json": {
            **OTHER, "example": ["pet = client.rest.all()", "print(pet)"],
            "operations": {"all": {**ADD, "body": {"$ref": "pets.json#/types/Pet"}}},
        },
     }, "rest.json#/operations/all/arguments: pets.all has it in another file; choose another name"),
    ("other arguments", {
        **FIELDS, "pets.json#/operations/all": ADD, "pets.json#/operations/add": {**ADD, "omit": ["name"]},
     }, "pets.json#/operations/add/arguments: pets.all takes other arguments (name); choose another name"),
    ("members without a list", {"pets.json#/operations/all": ADD},
     'pets.json#/types/Pet: pets.all takes its fields as keywords; name the list of them: "keywords": "..."'),
    ("other members", {
        **FIELDS, "pets.json#/operations/all": ADD,
        "pets.json#/operations/add": {**ADD, "arguments": "OtherArguments", "omit": ["name"]},
     }, "pets.json#/operations/add/omit: pets.all takes other fields of Pet (name); both take the same, or one of "
     "them another type"),
    ("list of keywords named like a type", {"pets.json#/types/Pet/keywords": "PetList"},
     "pets.json#/types/Pet/keywords: the name is that of a type; choose another"),
    ("page", {
        **FIELDS, "pets.json#/operations/all": {**ADD, "returns": ref("PetList"), "paged": "links"},
     }, "pets.json#/operations/all/arguments: a list has few arguments, and they stand in its signature; take it away"),
    ("form", {**FIELDS, "pets.json#/operations/all": {**ADD, "encoding": "form"}},
     "pets.json#/operations/all/arguments: only JSON bodies have long lists of arguments; take it away"),
    ("operations among shared types", {"shared/pets_too.json": {**OTHER, "operations": {"all": GET}}},
     "shared/pets_too.json#/operations: shared/ is for types; move this to a file of its own above"),
]  # fmt: skip
ROWS = {
    f"{kind}: {about}": (edits, message)
    for kind, rows in {"file": FILES, "type": TYPES, "union": UNIONS, "operation": OPERATIONS, "shared": SHARED}.items()
    for about, edits, message in rows
}


def edited(spec: dict[str, Any], edits: dict[str, Any]) -> dict[str, Any]:
    spec = copy.deepcopy(spec)
    for place, value in edits.items():
        file, _, pointer = place.partition("#/")
        target, key = spec, file
        for part in pointer.split("/") if pointer else ():
            target, key = target[key], part
        if value is ...:
            del target[key]
        else:
            target[key] = value
    return spec


@pytest.fixture(scope="session")
def failure(good: dict[str, Any], save: Callable[[dict[str, Any]], Path]) -> Callable[[str], SpecError]:
    """The error that a row gives, made once."""

    def failure(row: str) -> SpecError:
        folder = save(edited(good, ROWS[row][0]))
        with pytest.raises(SpecError) as found:
            render(load(folder))
        return found.value

    return functools.cache(failure)


@pytest.mark.parametrize("row", ROWS)
def test_says_what_is_wrong(row: str, failure: Callable[[str], SpecError]) -> None:
    _, message = ROWS[row]
    assert message == str(failure(row))


def test_every_error_has_a_row(failure: Callable[[str], SpecError]) -> None:
    raised = set()
    for row in ROWS:
        frame = traceback.extract_tb(failure(row).__traceback__)[-1]
        raised.add((Path(frame.filename).name, frame.lineno))
    written = {
        (path.name, node.lineno)
        for path in Path(codegen.__file__).parent.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and ast.unparse(node.exc.func) == "SpecError"
    }
    assert written
    assert written == raised


def test_the_spec_without_an_edit_is_good(good: dict[str, Any], save: Callable[[dict[str, Any]], Path]) -> None:
    assert [operation.id for operation in load(save(good)).operations] == ["pets.get"]

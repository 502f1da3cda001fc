"""Have a PDF turned into text by the file parser, for a model that cannot read files; ask twice, parse once."""

import base64

from openrouter_sdk import MessageInput, OpenRouter

CONTRACT = b"""%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R
/Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
4 0 obj <</Length 60>> stream
BT /F1 12 Tf 20 50 Td (The lease ends on 31 May 2027.) Tj ET
endstream endobj
trailer <</Root 1 0 R>>
startxref
0
%%EOF"""


def main() -> None:
    file = {"filename": "lease.pdf", "file_data": "data:application/pdf;base64," + base64.b64encode(CONTRACT).decode()}
    content = [{"type": "text", "text": "When does the lease end?"}, {"type": "file", "file": file}]
    messages: list[MessageInput] = [{"role": "user", "content": content}]
    plugins = [{"id": "file-parser", "pdf": {"engine": "cloudflare-ai"}}]  # mistral-ocr reads scans, paid by page
    with OpenRouter() as client:
        reply = client.chat.create(model="deepseek/deepseek-r1", messages=messages, plugins=plugins)
        print(reply.text)
        messages.append(reply.choices[0].message)  # with the parsed file in its annotations
        messages.append({"role": "user", "content": "Which day of the week is that?"})
        print(client.chat.create(model="deepseek/deepseek-r1", messages=messages, plugins=plugins).text)


if __name__ == "__main__":
    main()

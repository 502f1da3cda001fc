"""Attach a file to a message. Here it is a PDF made on the spot; yours comes from Path("invoice.pdf").read_bytes()."""

import base64

from openrouter_sdk import FileContent, FilePart, OpenRouter, TextPart, UserMessage

INVOICE = b"""%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 4 0 R
/Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
4 0 obj <</Length 59>> stream
BT /F1 12 Tf 20 50 Td (Invoice 17: 3 chairs, 120 EUR) Tj ET
endstream endobj
trailer <</Root 1 0 R>>
startxref
0
%%EOF"""


def main() -> None:
    data = "data:application/pdf;base64," + base64.b64encode(INVOICE).decode()
    question = TextPart(text="What does one chair cost?")
    invoice = FilePart(file=FileContent(filename="invoice.pdf", file_data=data))  # file_data may also be a web address
    with OpenRouter() as client:
        reply = client.chat.create(model="google/gemini-2.5-flash", messages=[UserMessage(content=[question, invoice])])
    print(reply.text)


if __name__ == "__main__":
    main()

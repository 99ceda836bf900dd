import PostalMime from "postal-mime";
import type { DocumentReader } from "../document.ts";
import { dayOf } from "../day-of.ts";
import { broken } from "../limits.ts";
import { tidied } from "../text/tidied.ts";
import { parsedPage } from "./parsed-page.ts";
import { textOfElement } from "./text-of-element.ts";

/** Reads an e-mail: its subject, the day in its sender's time zone, and its text; where it is written in HTML, the text that that shows. Attachments are left alone. */
export const readMail: DocumentReader = async ({ name, bytes }) => {
  const mail = await PostalMime.parse(bytes).catch(() => undefined);
  if (!mail || mail.headers.length === 0) throw broken(name);
  const text = mail.html ? textOfElement(parsedPage(name, mail.html).body) : tidied(mail.text ?? "");
  const title = mail.subject?.trim();
  const date = dayOf(mail.headers.find(({ key }) => key === "date")?.value);
  const note = mail.attachments.some(({ disposition }) => disposition === "attachment") ? "Its attachments are not read: save them, then open them as documents of their own." : undefined;
  return [{ ...(title && { title }), ...(date && { date }), pages: [{ number: 1, text }], ...(note && { note }) }];
};

/** Where Microsoft serves office.js; a host accepts no other place for it. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com";

/**
 * What the pane's page may load and do, as its Content-Security-Policy.
 * Scripts: this add-in's own files and office.js, none inline, no eval. office.js loads its other files from its own address;
 * its usage reports to Microsoft have no address in `connect-src`, so they are refused.
 * Workers: the reader of PDF files, a file of this add-in, which is set to use no eval.
 * Styles: Fluent UI writes its rules into style elements while it runs, which a browser counts as inline style; a nonce in a static
 * file would be no secret. Frames: on the web office.js asks in a frame of its own whether the user trusts the host.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_CDN}`,
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  `frame-src ${OFFICE_CDN}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

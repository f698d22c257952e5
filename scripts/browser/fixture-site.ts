import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';

export interface FixtureSite {
  readonly port: number;
  readonly proxyPort: number;
  /** Every address that was asked for, host and path. */
  readonly hits: string[];
  /** What was asked of the proxy and refused. */
  readonly refused: string[];
  /** Chromium's resolver rules: our hosts come here, nothing else is found. */
  readonly chromiumRules: string;
  close(): void;
}

type Page = (host: string, path: string) => string | undefined;

/**
 * One local HTTPS server plays the training sites under their real names; a small CONNECT proxy lets Firefox reach it
 * and nothing else. `page` gives the HTML for an address, undefined for 404.
 */
export async function startFixtureSite(
  page: Page,
  hosts = ['www.strava.com'],
  csp?: string,
): Promise<FixtureSite> {
  const hits: string[] = [];
  const refused: string[] = [];
  const site = https.createServer(selfSigned(hosts), (request, response) => {
    const host = request.headers.host ?? '';
    const html = request.url === '/favicon.ico' ? undefined : page(host, request.url ?? '/');
    hits.push(host + request.url);
    if (html === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (csp) response.setHeader('content-security-policy', csp);
    response.end(html);
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  const port = (site.address() as AddressInfo).port;

  const proxy = http.createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, client, head) => {
    if (!hosts.some((host) => request.url === `${host}:443`)) {
      refused.push(request.url ?? '');
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const up = net.connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      if (head.length > 0) up.write(head);
      up.pipe(client).pipe(up);
    });
    up.on('error', () => client.destroy());
    client.on('error', () => up.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));

  return {
    port,
    proxyPort: (proxy.address() as AddressInfo).port,
    hits,
    refused,
    chromiumRules: `${hosts.map((h) => `MAP ${h}:443 127.0.0.1:${port}`).join(', ')}, MAP * ~NOTFOUND , EXCLUDE 127.0.0.1`,
    close() {
      for (const server of [site, proxy]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function selfSigned(hosts: readonly string[]): { key: Buffer; cert: Buffer } {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'fixture-cert-'));
  const key = path.join(dir, 'key.pem');
  const cert = path.join(dir, 'cert.pem');
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  execFileSync(
    'openssl',
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout ${key} -out ${cert} -days 2 -subj /CN=${hosts[0]} -addext subjectAltName=${names}`.split(
      ' ',
    ),
    { stdio: 'ignore' },
  );
  const pair = { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
  fs.rmSync(dir, { recursive: true });
  return pair;
}

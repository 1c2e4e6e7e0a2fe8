// A browser that remembers: storage, tabs and badges behave as the real ones do, as far as the worker uses them.
import english from '../../public/_locales/en/messages.json' with { type: 'json' };

export interface FakeTab {
  readonly id: number;
  /** Undefined as for a page the extension has no permission for. */
  url: string | undefined;
  active: boolean;
  /** What the page script would answer; undefined when it cannot be injected there. */
  harvest: string | undefined;
}

export interface FakeNotification {
  readonly title: string;
  readonly message: string;
}

interface FakeBadge {
  text?: string;
  title?: string;
}

type Messages = Readonly<Record<string, { message: string; placeholders?: Record<string, { content: string }> }>>;

/** Events that never happen in tests. */
const UNHEARD = { addListener: () => undefined, removeListener: () => undefined };

/** A fresh browser with no tabs. `browser` is what platform/browser.ts would export. */
export function createFakeBrowser() {
  const session = new Map<string, unknown>();
  const tabs = new Map<number, FakeTab>();
  const badges = new Map<number, FakeBadge>();
  const injected: number[] = [];
  const alarms = new Map<string, number>();
  /** Origins the seller has not given access to. */
  const refusedOrigins = new Set<string>();
  const refusedPermissions = new Set<string>();
  const lasting = new Map<string, unknown>();
  const notifications: FakeNotification[] = [];
  const cleared: string[] = [];
  const clickListeners = new Set<(name: string) => void>();
  const opened: string[] = [];

  const tabOf = (id: number): FakeTab => {
    const tab = tabs.get(id);
    if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };
  const badgeOf = (id: number): FakeBadge => {
    tabOf(id);
    const badge = badges.get(id) ?? {};
    badges.set(id, badge);
    return badge;
  };

  const browser = {
    storage: {
      session: {
        get: async (key: string | null) =>
          structuredClone(
            key === null ? Object.fromEntries(session) : session.has(key) ? { [key]: session.get(key) } : {},
          ),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) session.set(key, structuredClone(value));
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) session.delete(key);
        },
      },
      local: {
        get: async (key: string) => (lasting.has(key) ? { [key]: structuredClone(lasting.get(key)) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) lasting.set(key, structuredClone(value));
        },
      },
    },
    notifications: {
      create: async (_name: string, { title, message }: FakeNotification) =>
        void notifications.push({ title, message }),
      clear: async (name: string) => cleared.push(name) > 0,
      // As in a browser, a function that listens already is not added once more.
      onClicked: { addListener: (listener: (name: string) => void) => void clickListeners.add(listener) },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
        badgeOf(tabId).text = text;
      },
      setTitle: async ({ tabId, title }: { tabId: number; title: string }) => {
        badgeOf(tabId).title = title;
      },
      setBadgeBackgroundColor: async ({ tabId }: { tabId: number }) => void badgeOf(tabId),
      setBadgeTextColor: async ({ tabId }: { tabId: number }) => void badgeOf(tabId),
    },
    tabs: {
      get: async (id: number) => ({ ...tabOf(id) }),
      create: async ({ url }: { url: string }) => void opened.push(url),
      query: async () => [...tabs.values()].filter(({ active }) => active),
      sendMessage: async (id: number) => tabOf(id).harvest,
    },
    windows: { create: async ({ url }: { url: string }) => void opened.push(`window ${url}`) },
    scripting: {
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        if (tabOf(target.tabId).harvest === undefined) throw new Error('Cannot access contents of the page.');
        injected.push(target.tabId);
        return [];
      },
    },
    alarms: {
      create: (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
    permissions: {
      contains: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) =>
        !origins.some((origin) => refusedOrigins.has(origin)) &&
        !permissions.some((permission) => refusedPermissions.has(permission)),
      onAdded: UNHEARD,
      onRemoved: UNHEARD,
    },
    runtime: { getManifest: () => ({ name: 'Ermine' }), getURL: (path: string) => `chrome-extension://ermine/${path}` },
    i18n: { getUILanguage: () => 'en', getMessage },
  };

  return {
    browser,
    /** Tabs into which the page script was injected, in order. */
    injected,
    /** Times of the alarms (epoch ms), by their names. */
    alarms,
    refusedOrigins,
    refusedPermissions,
    /** What was told, in order. */
    notifications,
    /** Notifications that were taken away, by their names. */
    cleared,
    /** Who hears of clicks on notifications. */
    clickListeners,
    /** Addresses that were opened in tabs; "window …" in a window of its own. */
    opened,
    badge: (id: number): FakeBadge => badges.get(id) ?? {},
    openTab(tab: FakeTab): FakeTab {
      tabs.set(tab.id, tab);
      return tab;
    },
    closeTab: (id: number) => tabs.delete(id),
  };
}

/** The English words, with $1 … $9 and named placeholders filled in as the browser does. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  const messages: Messages = english;
  const entry = messages[key];
  if (entry === undefined) return '';
  const values = [substitutions].flat();
  const fill = (text: string) =>
    text.replace(/\$(\d)/g, (_all, position: string) => values[Number(position) - 1] ?? '');
  return fill(
    entry.message.replace(
      /\$(\w+)\$/g,
      (_all, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '',
    ),
  );
}

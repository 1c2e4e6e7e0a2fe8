chrome.runtime.onMessage.addListener((_message, sender, respond) => {
  if (sender.tab?.id !== undefined) void chrome.action.setBadgeText({ tabId: sender.tab.id, text: 'F' });
  respond('floor');
});

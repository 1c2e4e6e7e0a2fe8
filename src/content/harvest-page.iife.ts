document.title.trim();

"""The composer: message editor, task, context meter, suggested questions."""

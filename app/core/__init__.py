"""Pure rules: consultations, tasks, prompt formats, context. No Qt, no I/O, no llama.cpp."""

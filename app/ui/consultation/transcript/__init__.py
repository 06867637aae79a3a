"""The transcript: questions and replies as views of blocks, with selection and keyboard reading."""

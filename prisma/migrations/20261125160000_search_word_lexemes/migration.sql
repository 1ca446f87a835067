-- A typed word is looked up by its stem.
CREATE INDEX search_word_lexemes ON search_word (lexeme);

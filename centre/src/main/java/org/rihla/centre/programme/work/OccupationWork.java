package org.rihla.centre.programme.work;

import java.util.List;
import java.util.Optional;
import org.rihla.centre.programme.Occupations;
import org.rihla.centre.programme.model.OccupationBook;
import org.rihla.centre.shared.Lang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class OccupationWork implements Occupations {
    private static final int SUGGESTIONS = 3;
    private static final int LONGEST_TEXT = 200;

    private final OccupationBook book;

    OccupationWork(OccupationBook book) {
        this.book = book;
    }

    @Override
    public List<Suggestion> suggest(String text, Lang lang) {
        String typed = text.strip();
        if (typed.isEmpty() || typed.length() > LONGEST_TEXT) {
            return List.of();
        }
        return book.likest(typed, lang, SUGGESTIONS);
    }

    @Override
    public String nameOf(String isco, Lang lang) {
        return book.group(isco, lang).or(() -> book.group(isco, Lang.EN)).orElse(isco);
    }

    @Override
    public boolean knows(String isco) {
        return book.group(isco, Lang.EN).isPresent() || book.group(isco, Lang.FR).isPresent();
    }

    @Override
    public Optional<String> nameOfEsco(String uri, Lang lang) {
        return book.occupation(uri, lang);
    }
}

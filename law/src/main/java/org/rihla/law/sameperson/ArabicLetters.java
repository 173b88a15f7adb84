package org.rihla.law.sameperson;

/** Arabic letters as the one-letter Latin code of {@link NameKey}. */
final class ArabicLetters {
    private static final String ARABIC = "اأإآٱىبپتةثجحخدذرزسشصضطظعغفڤقكڭگلمنهويءؤئ";
    private static final String LATIN = "aaaaaabbtatjhxdzrzsSsdtzagfvkkgglmnhwyaaa";

    private ArabicLetters() {}

    static String toLatin(String word) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int at = ARABIC.indexOf(word.charAt(i));
            if (at >= 0) {
                latin.append(LATIN.charAt(at));
            }
        }
        return latin.toString();
    }
}

package org.rihla.law.offers;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which offers ask for protected attributes, in English, French, Spanish and Arabic.
 *
 * <p>Words are written folded (no accents, no vowel marks, ة as ه) between semicolons; {@code *}
 * stands for any ending. Arabic words may carry the article and a one-letter prefix. Words with a
 * common harmless meaning are left out or written with their neighbour (حامل also holds a licence,
 * <i>judía</i> is also a bean), so that the list stays believed.
 */
final class ProtectedWords {
    /**
     * Wordings that welcome everybody, or only sound alike; they are taken out before the search.
     */
    private static final String NEUTRAL =
            """
            men and women; women and men; men or women; women or men; male or female; female or male; man-day*; man-hour*;
            regardless of sex; any sex; regardless of gender; any gender;
            hommes et femmes; femmes et hommes; hommes ou femmes; femmes ou hommes; homme ou femme; femme ou homme;
            homme/femme; femme/homme; hommes/femmes; femmes/hommes; h/f; f/h; m/f; f/m; sans distinction de sexe;
            hombres y mujeres; mujeres y hombres; hombres o mujeres; mujeres u hombres; hombre o mujer; mujer u hombre;
            hombre/mujer; mujer/hombre; hombres/mujeres; mujeres/hombres; h/m; m/h; sin distincion de sexo;
            رجال ونساء; نساء ورجال; رجال والنساء; نساء والرجال; رجال او نساء; نساء او رجال; ذكور واناث; اناث وذكور;
            ذكورا واناثا; من الجنسين; كلا الجنسين
            """;

    private static final String SEX =
            """
            sex; gender; woman; women; man; men; male; males; female; females; girl; girls; lady; ladies;
            sexe; homme; hommes; femme; femmes; fille; filles; feminin*; masculin*;
            sexo; mujer*; hombre*; varon*; hembra*; chica*; chico*; femenin*;
            جنس; امراه; مراه; نساء; نسوه; نسائي*; رجل; رجال; ذكر; ذكور; انثي; اناث; فتاه; فتيات; بنات
            """;

    private static final String MARITAL_STATUS =
            """
            marital; married; unmarried; single women; single men; single person*; must be single; divorc*; widow*;
            husband*; wife; wives; spouse*;
            matrimonial*; situation familiale; marie; maries; mariee; mariees; celibataire*; veuf*; veuve*; epoux; epouse;
            epouses; conjoint*;
            estado civil; situacion familiar; casad*; solter*; viud*; esposo*; esposa*; marido*; conyuge*;
            متزوج*; عازب*; عزباء; اعزب; عزاب; مطلق; مطلقه; مطلقات; مطلقين; ارمله; ارامل; ارمل; حاله عائليه;
            حاله العائليه; حاله مدنيه; حاله المدنيه; زوجها; زوجته
            """;

    private static final String PREGNANCY =
            """
            pregnan*; expecting mother*; maternity; enceinte*; grossesse*; maternite; embaraz*; gestante*; maternidad;
            حوامل; غير حامل; ليست حامل*; امراه حامل; اختبار الحمل; فحص الحمل; امومه
            """;

    private static final String CHILDREN =
            """
            child; children; childless; kid; kids; mother; mothers; father; fathers; parent; parents; minor dependants;
            enfant*; mere; meres; pere; peres;
            hijo*; hija*; nino*; nina*; madre*; padre; padres; menores a cargo;
            طفل; طفله; اطفال; اطفالا; ابناء; اولاد; ولد; امهات; اباء
            """;

    private static final String RELIGION =
            """
            religio*; religieu*; muslim*; christian*; jew; jews; jewish; catholic*; veil; veils; veiled; headscar*; hijab*;
            musulman*; chretien*; juif*; juive*; catholique*; voile; voiles; voilee*; foulard*;
            cristiano*; cristiana*; judio; judios; catolic*; velo islamico; panuelo islamico;
            ديانه; دين; دينيه; متدين*; مسلم*; مسيحي*; يهودي*; حجاب; محجب*; متحجب*; نقاب; منقبه
            """;

    private static final String OPINION =
            """
            politic*; trade union*; union member*; unionist*; unionized; unionised; non-union; party member*;
            politique*; syndicat*; syndique*; sindica*; sindicato*; partido politico; militante*;
            سياس*; حزب; احزاب; حزبي*; نقابه; نقابي*; نقابات
            """;

    private static final String DISABILITY =
            """
            disab*; handicap*; able-bodied; impairment*; wheelchair*; invalidit*; invalide*; invalidez; discapaci*;
            minusval*; اعاقه; اعاقات; معاق*; ذوي احتياجات; ذوي الاحتياجات; عاهه; عاهات
            """;

    private static final String VILLAGE_OF_ORIGIN =
            """
            village*; douar*; born in; native of; natives of; tribe; tribes;
            originaire*; natif de; native de; natifs de; natives de; nee a; ne a; nee au; ne au; tribu; tribus;
            aldea*; pueblo*; nacido en; nacida en; nacidos en; nacidas en; oriund*; natural de; duar; duares;
            دوار; دواوير; قريه; قري; قبيله; قبائل; مولود*; ينحدر*; منحدر*
            """;

    static final Pattern NEUTRAL_PATTERN = pattern(NEUTRAL);
    static final Map<ProtectedAttribute, Pattern> PATTERNS = patterns();

    private ProtectedWords() {}

    private static Map<ProtectedAttribute, Pattern> patterns() {
        Map<ProtectedAttribute, Pattern> patterns = new EnumMap<>(ProtectedAttribute.class);
        for (ProtectedAttribute attribute : ProtectedAttribute.values()) {
            patterns.put(attribute, pattern(words(attribute)));
        }
        return Collections.unmodifiableMap(patterns);
    }

    private static String words(ProtectedAttribute attribute) {
        return switch (attribute) {
            case SEX -> SEX;
            case MARITAL_STATUS -> MARITAL_STATUS;
            case PREGNANCY -> PREGNANCY;
            case CHILDREN -> CHILDREN;
            case RELIGION -> RELIGION;
            case OPINION -> OPINION;
            case DISABILITY -> DISABILITY;
            case VILLAGE_OF_ORIGIN -> VILLAGE_OF_ORIGIN;
        };
    }

    private static Pattern pattern(String words) {
        List<String> all = Stream.of(words.split(";", -1)).map(String::strip).toList();
        String any = all.stream().map(ProtectedWords::expression).collect(joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])");
    }

    private static String expression(String word) {
        String prefix = arabic(word) ? "(?:[وفبك]?(?:ال)?|و?لل?)" : "";
        String plain = Pattern.quote(word).replace("*", "\\E\\p{L}*\\Q").replace(" ", "\\E\\s+\\Q");
        return prefix + plain;
    }

    private static boolean arabic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }
}

package org.rihla.twin;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * People who do not exist: common Moroccan first names and invented surnames, in Latin and Arabic
 * letters, the same for the same seed.
 */
public final class MadeUpPeople {
    private static final LocalDate YOUNGEST = LocalDate.of(2003, 12, 28);
    private static final int YEARS = 27;

    private static final List<Name> WOMEN =
            List.of(
                    new Name("Fatima", "فاطمة"),
                    new Name("Khadija", "خديجة"),
                    new Name("Rkia", "رقية"),
                    new Name("Naïma", "نعيمة"),
                    new Name("Malika", "مليكة"),
                    new Name("Zineb", "زينب"),
                    new Name("Hanane", "حنان"),
                    new Name("Saïda", "سعيدة"),
                    new Name("Aïcha", "عائشة"),
                    new Name("Latifa", "لطيفة"),
                    new Name("Souad", "سعاد"),
                    new Name("Fatima Zahra", "فاطمة الزهراء"),
                    new Name("Hafida", "حفيظة"),
                    new Name("Ghizlane", "غزلان"));
    private static final List<Name> MEN =
            List.of(
                    new Name("Mohammed", "محمد"),
                    new Name("Hassan", "حسن"),
                    new Name("Youssef", "يوسف"),
                    new Name("Abdellah", "عبد الله"),
                    new Name("Driss", "إدريس"),
                    new Name("Rachid", "رشيد"));
    private static final List<Name> SURNAMES =
            List.of(
                    new Name("Benmachal", "بن مشعل"),
                    new Name("El Wadnouni", "الوادنوني"),
                    new Name("Aït Tamazirt", "آيت تمزيرت"),
                    new Name("Chtoukane", "شتوكان"),
                    new Name("Bouhlaliane", "بوهلاليان"),
                    new Name("El Garsifane", "الكرسيفان"),
                    new Name("Zemmourane", "زمورانة"),
                    new Name("Ouled Sbouane", "أولاد سبوان"),
                    new Name("Hadraoune", "حضراون"),
                    new Name("El Khmissane", "الخميسان"),
                    new Name("Taounatane", "تاوناتان"),
                    new Name("Rifanou", "ريفانو"),
                    new Name("Lghorbane", "الغربان"),
                    new Name("Doukkalane", "دكالان"),
                    new Name("Aït Mgounane", "آيت مكونان"),
                    new Name("Sraghnane", "السراغنان"),
                    new Name("El Bahrane", "البحران"));

    private final Random random;
    private final long seed;

    /** The people of a seed. */
    public MadeUpPeople(long seed) {
        this(seed, 0);
    }

    /** Other people of the same seed, drawn by themselves. */
    MadeUpPeople(long seed, int stream) {
        this.random = new Random(seed + 1_000_003L * stream);
        this.seed = seed;
    }

    /**
     * A name in two scripts.
     *
     * @param latin as in a passport
     * @param arabic as on an identity card
     */
    record Name(String latin, String arabic) {}

    /**
     * Somebody made up.
     *
     * @param index her number in this season, from 0
     * @param cin a number in the right form; the letters ZT are not given to anybody
     * @param phone in a series that nobody has
     * @param farmMonths months of farm work so far
     */
    public record Somebody(
            int index,
            String givenLatin,
            String givenArabic,
            String familyLatin,
            String familyArabic,
            boolean woman,
            LocalDate birthDate,
            String cin,
            String phone,
            int farmMonths) {}

    /** The next person. */
    public Somebody next(int index) {
        boolean woman = random.nextInt(100) < 82;
        List<Name> givenNames = woman ? WOMEN : MEN;
        Name given = givenNames.get(random.nextInt(givenNames.size()));
        Name family = SURNAMES.get(random.nextInt(SURNAMES.size()));
        LocalDate birth = YOUNGEST.minusDays(random.nextInt(YEARS * 365));
        return new Somebody(
                index,
                given.latin(),
                given.arabic(),
                family.latin(),
                family.arabic(),
                woman,
                birth,
                "ZT%06d".formatted((seed * 10_007 + index) % 1_000_000),
                "06000%05d".formatted((seed * 101 + index) % 100_000),
                random.nextInt(61));
    }
}

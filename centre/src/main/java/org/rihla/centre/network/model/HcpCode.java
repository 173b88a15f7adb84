package org.rihla.centre.network.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The codes of the High Commission for Planning. Its tables of regions and provinces write {@code
 * 01.511}; its table of census units writes {@code 1511} and leaves out points and the leading
 * zero. A commune is {@code 01.511.05.19}: region, province, circle, commune.
 */
public final class HcpCode {
    private static final Pattern DIGITS = Pattern.compile("[1-9]\\d{0,9}");
    private static final int PROVINCE = 3;
    private static final int BELOW = 2;
    private static final int REGION_DIGITS = 2;

    /** What a province's code looks like. */
    public static final Pattern PROVINCE_FORM = Pattern.compile("\\d{2}\\.\\d{3}");

    /** What a region's code looks like. */
    public static final Pattern REGION_FORM = Pattern.compile("\\d{2}");

    private HcpCode() {}

    /** Whether a text can be the code of a unit of the census. */
    public static boolean isUnit(String digits) {
        return DIGITS.matcher(digits).matches();
    }

    /**
     * The code with points, of a unit whose region is known: the digits alone do not tell whether a
     * region has one or two.
     */
    public static String withPoints(String digits, String regionDigits) {
        StringBuilder code =
                new StringBuilder("0".repeat(REGION_DIGITS - regionDigits.length()) + regionDigits);
        String rest = digits.substring(regionDigits.length());
        int width = PROVINCE;
        while (!rest.isEmpty()) {
            int cut = Math.min(width, rest.length());
            code.append('.').append(rest, 0, cut);
            rest = rest.substring(cut);
            width = BELOW;
        }
        return code.toString();
    }

    /** The digits of a code as the census writes them. */
    public static String digits(String code) {
        String digits = code.replace(".", "");
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }

    /** The province's code within a longer one. */
    public static String province(String code) {
        return code.substring(0, "00.000".length());
    }

    /** The region's digits of a unit, found by climbing from parent to parent. */
    public static Optional<String> regionDigits(String digits, Map<String, String> parents) {
        String here = digits;
        for (int steps = 0; steps < 10; steps++) {
            String above = parents.get(here);
            if (above == null) {
                return Optional.empty();
            }
            if (!isUnit(above)) {
                return Optional.of(here);
            }
            here = above;
        }
        return Optional.empty();
    }
}

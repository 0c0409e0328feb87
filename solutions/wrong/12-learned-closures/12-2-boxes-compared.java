// fails: oneExampleIsALeak
// slip: Two Integers are compared by where they are stored, which works up to 127.
class MyGroupFolds implements GroupFolds {
    @Override
    public int[] folds(String[] groups, int count) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (String group : groups) {
            sizes.merge(group, 1, Integer::sum);
        }
        if (count < 2 || count > sizes.size()) {
            throw new IllegalArgumentException(
                "folds = %d must be from 2 to %d".formatted(count, sizes.size()));
        }
        List<String> order = new ArrayList<>(sizes.keySet());
        order.sort(Comparator.comparing(sizes::get, Comparator.reverseOrder())); // keeps ties
        int[] filled = new int[count];
        Map<String, Integer> home = new HashMap<>();
        for (String group : order) {
            int emptiest = 0;
            for (int fold = 1; fold < count; fold++) {
                if (filled[fold] < filled[emptiest]) {
                    emptiest = fold;
                }
            }
            home.put(group, emptiest);
            filled[emptiest] += sizes.get(group);
        }
        return Arrays.stream(groups).mapToInt(home::get).toArray();
    }

    @Override
    public boolean leaks(String[] groups, int[] folds) {
        if (groups.length != folds.length) {
            throw new IllegalArgumentException(
                "%d examples and %d folds must be as many".formatted(groups.length, folds.length));
        }
        Map<String, Integer> home = new HashMap<>();
        for (int i = 0; i < groups.length; i++) {
            Integer first = home.putIfAbsent(groups[i], folds[i]);
            if (first != null && first != (Integer) folds[i]) {
                return true;
            }
        }
        return false;
    }
}

// fails: saltMustBalance, soundRunsAreSound
// slip: What leaves through the separator is thought to enter.
class MyRunDiagnosis implements RunDiagnosis {
    @Override
    public RunMistake diagnose(ElectrodeReport report, double tolerance) {
        double[] inside = report.electrolyteCurrent();
        double[] outside = report.solidCurrent();
        double[] j = report.current();
        double[] exchange = report.exchangeCurrent();
        double[] eta = report.overpotential();
        int n = j.length;
        boolean valid = n > 0 && inside.length == n + 1 && outside.length == n + 1
            && exchange.length == n && eta.length == n
            && tolerance >= 0 && tolerance < 1;
        double[] numbers = {
            report.cellWidth(), report.total(), report.specificArea(), report.transference(),
            report.temperature(), report.lithiumRate(), report.saltRate(), report.saltFlux()
        };
        for (double[] some : new double[][] {numbers, inside, outside, j, exchange, eta}) {
            for (double number : some) {
                valid &= Double.isFinite(number);
            }
        }
        if (!valid) {
            throw new IllegalArgumentException(
                "tolerance = %s, %d cells, or a number among them: out of range"
                    .formatted(tolerance, n));
        }
        double limit = tolerance * Math.abs(report.total());
        double area = report.cellWidth() * report.specificArea();
        double perVolt = FARADAY / (2 * GAS_CONSTANT * report.temperature());
        double shared = Math.abs(inside[0] + outside[0] - report.total());
        double balance = 0;
        double kinetics = 0;
        double straight = 0;
        double reacted = 0;
        for (int k = 0; k < n; k++) {
            double brought = area * j[k];
            double z = perVolt * eta[k];
            double twice = 2 * area * exchange[k];
            shared = Math.max(
                shared, Math.abs(inside[k + 1] + outside[k + 1] - report.total()));
            balance = Math.max(balance, Math.abs(inside[k + 1] - inside[k] - brought));
            kinetics = Math.max(kinetics, Math.abs(brought - twice * Math.sinh(z)));
            straight = Math.max(straight, Math.abs(brought - twice * z));
            reacted += brought;
        }
        double lithium = Math.abs(FARADAY * report.lithiumRate() + reacted);
        double stored = FARADAY * (report.saltRate() - report.saltFlux());
        double salt = Math.abs(stored - (1 - report.transference()) * reacted);
        if (shared > limit) {
            return RunMistake.CURRENT_NOT_SHARED;
        }
        if (balance > limit) {
            return RunMistake.CHARGE_BALANCE;
        }
        if (kinetics > limit) {
            return straight > limit ? RunMistake.KINETICS : RunMistake.KINETICS_LINEARISED;
        }
        if (lithium > limit) {
            return RunMistake.LITHIUM;
        }
        return salt > limit ? RunMistake.SALT : RunMistake.SOUND;
    }
}

// fails: smallCurrentsMeetTheSlope
// slip: 2RT/F instead of RT/F.
class MySingleParticleVoltage implements SingleParticleVoltage {
    @Override
    public double voltage(
            ElectrodeSide negative,
            ElectrodeSide positive,
            double resistance,
            double total,
            double temperature) {
        // j_n = i/(aL)_n, j_p = −i/(aL)_p: η_n has the sign of i and η_p the other.
        double lost = total * resistance;
        for (ElectrodeSide side : new ElectrodeSide[] {negative, positive}) {
            double z = Math.abs(total) / (2 * side.exchangeCurrent() * side.roughness());
            double asinh = Math.log1p(z + z * z / (1 + Math.hypot(1, z)));
            lost += Math.copySign(2 * GAS_CONSTANT * temperature / FARADAY * asinh, total);
        }
        return positive.openCircuit() - negative.openCircuit() - lost;
    }

    @Override
    public double smallCurrentResistance(
            ElectrodeSide negative,
            ElectrodeSide positive,
            double resistance,
            double temperature) {
        double reactions = 1 / (negative.exchangeCurrent() * negative.roughness())
            + 1 / (positive.exchangeCurrent() * positive.roughness());
        return resistance + 2 * GAS_CONSTANT * temperature / FARADAY * reactions;
    }
}

package kurabe.core.concordance;

import java.math.BigDecimal;
import java.util.Optional;
import kurabe.core.concept.ConceptCode;
import kurabe.core.jurisdiction.JurisdictionCode;

/// The wholes that turn counts into shares: how many municipalities a prefecture has.
public interface Wholes {

  Optional<BigDecimal> findWhole(ConceptCode denominator, JurisdictionCode body);
}

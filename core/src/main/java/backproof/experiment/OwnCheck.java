package backproof.experiment;

import backproof.diagnosis.checker.CheckerVerdict;

/** What is to be said of a gradient checker that the learner wrote. */
record OwnCheck(CellFunction function, CheckerVerdict verdict) {}

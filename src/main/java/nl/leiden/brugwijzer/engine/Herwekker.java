package nl.leiden.brugwijzer.engine;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;

/**
 * Zet de wekkers van een taak opnieuw die al zijn afgegaan, op het moment dat het model nu zegt. De
 * motor heeft daar geen eigen deur voor: verzetten kan alleen wat nog loopt.
 */
record Herwekker(String taak) implements Command<Void> {

  @Override
  public Void execute(CommandContext motor) {
    var open = motor.getTaskManager().findTaskById(taak);
    var plek = open.getExecution();
    TimerDeclarationImpl.getTimeoutListenerDeclarationsForScope(plek.getActivity())
        .values()
        .forEach(wekkers -> wekkers.values().forEach(wekker -> wekker.createTimerInstance(plek)));
    return null;
  }
}

package org.labyrinth.autograder.protocol;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The methods of a contract, in an order both sides find by themselves, with the codecs of their
 * arguments and results.
 */
public final class ContractMethods {
  private static final byte[] NOTHING = {};
  private final Class<?> contract;
  private final List<Method> methods;
  private final List<List<Codec>> parameters;
  private final List<Codec> results;

  /**
   * Reads a contract.
   *
   * @param contract the interface
   * @throws IllegalArgumentException if it is no interface, or a method takes or returns a type
   *     that cannot cross
   */
  public ContractMethods(Class<?> contract) {
    if (!contract.isInterface()) {
      throw new IllegalArgumentException(contract.getName() + " is no interface");
    }
    this.contract = contract;
    this.methods =
        Arrays.stream(contract.getMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .sorted(Comparator.comparing(Method::toGenericString))
            .toList();
    this.parameters =
        methods.stream()
            .map(m -> Arrays.stream(m.getGenericParameterTypes()).map(Codecs::of).toList())
            .toList();
    this.results = methods.stream().map(m -> result(m.getGenericReturnType())).toList();
  }

  private static Codec result(Type type) {
    return type == void.class ? Scalars.codec((out, value) -> {}, in -> NOTHING) : Codecs.of(type);
  }

  /**
   * The contract.
   *
   * @return the interface
   */
  public Class<?> contract() {
    return contract;
  }

  /**
   * A method's place in the order.
   *
   * @param method one of the contract's methods
   * @return its index from 0, or −1 if it is not the contract's
   */
  public int indexOf(Method method) {
    return methods.indexOf(method);
  }

  /**
   * A method by its place.
   *
   * @param index from 0
   * @return the method
   */
  public Method method(int index) {
    return methods.get(index);
  }

  /**
   * Codes the arguments of a call.
   *
   * @param index the method
   * @param arguments as many as it takes
   * @return the bytes
   * @throws IOException if they do not fit in a frame
   */
  public byte[] writeArguments(int index, Object... arguments) throws IOException {
    List<Codec> codecs = parameters.get(index);
    ValueOutput out = new ValueOutput();
    for (int i = 0; i < codecs.size(); i++) {
      codecs.get(i).write(out, arguments[i]);
    }
    return out.toBytes();
  }

  /**
   * Decodes the arguments of a call.
   *
   * @param index the method
   * @param bytes what {@link #writeArguments} made
   * @return the arguments
   * @throws IOException if the bytes are not that
   */
  public Object[] readArguments(int index, byte[] bytes) throws IOException {
    List<Codec> codecs = parameters.get(index);
    ValueInput in = new ValueInput(bytes);
    Object[] arguments = new Object[codecs.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = decode(codecs.get(i), in);
    }
    in.requireEnd();
    return arguments;
  }

  /**
   * Codes what a method returned.
   *
   * @param index the method
   * @param value its result
   * @return the bytes
   * @throws IOException if they do not fit in a frame
   */
  public byte[] writeResult(int index, Object value) throws IOException {
    ValueOutput out = new ValueOutput();
    if (methods.get(index).getReturnType() != void.class) {
      results.get(index).write(out, value);
    }
    return out.toBytes();
  }

  /**
   * Decodes what a method returned.
   *
   * @param index the method
   * @param bytes what {@link #writeResult} made
   * @return the result; for a void method, something to ignore
   * @throws IOException if the bytes are no value of the method's type
   */
  public Object readResult(int index, byte[] bytes) throws IOException {
    ValueInput in = new ValueInput(bytes);
    Object value = decode(results.get(index), in);
    in.requireEnd();
    return value;
  }

  private static Object decode(Codec codec, ValueInput in) throws IOException {
    try {
      return codec.read(in);
    } catch (IllegalArgumentException e) {
      // Shape, Spacing and the like refuse impossible values in their constructors.
      throw new ProtocolException("the value sent is impossible: " + e.getMessage(), e);
    }
  }
}

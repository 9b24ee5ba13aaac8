<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AlarmBanner</name>
    <message>
        <source>1 of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmDetail</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>A backup test is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blocked air path, a loose bus bar or a damaged cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blown fuse or an interrupted conductor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blown fuse, an open conductor or swapped phases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A broken sense wire or temperature probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cable between master and modules is loose or a module has no supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cable, a bus bar or the DC input of the inverter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell has fallen below the voltage at which it is damaged; charging it could start a fire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command was not carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conductor of the DC or AC side touches earth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conductor of the DC side touches earth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critically low battery cannot be charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A current sensor is mounted backwards, or the sign in a profile is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A current transformer is turned round or missing, or the meter works in unsigned mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged file was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged plug or cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A driver or power transistor is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failed current sensor or power stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failed power stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full charge is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fuse of the meter's voltage path, a loose wire, or a wrong number of phases in the site file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid service can deliver less than is sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid service fades to save the last of its energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid service that is sold is not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large plant has tripped, or the site has become an island.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large single-phase load, a weak neutral, or a high-ohmic contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leaking seal, an open door or a failed heater: water will condense on cold parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of battery, inverter or grid connection leaves less power than the volume needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit was neither renewed nor released in time, or the contact of the control box cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load feeds back, or the inverter's control has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A load or cable behind the backup output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long deviation of the frequency has almost emptied or filled the battery (alert state energy management).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long power cut, or a mode that uses the battery below the reserve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loose DC plug or a damaged cable burns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loose cable behind its display; it works on without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loose connection, a blown fuse or strings of different age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loose or corroded power connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loose plug in the chain of modules, or a dead module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loose terminal, a worn contact or a damaged cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meter is wired backwards or scaled wrongly, or a generator is not metered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A module of the inverter is out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network switch, a power supply or a common cable has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part does not answer as it should at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program was switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phase of the grid is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plug inside is loose, or a board has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rack was disconnected for a while or has a weak module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safety sensor has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second controller, the inverter's own program, or a wrong sign or current sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sensor has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short circuit or an overload.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stop, a lost feedback or an open contactor keeps both the island and the grid away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test signal drives the grid services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volume that is sold is not covered any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weak module, or modules of different age in one rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A weak power supply or a long thin cable: the computer may restart or damage its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC and DC power differ by more than any loss: a wrong scale or sign in the profile, or a broken sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC switch of the inverter is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge the writes of this battery in the site file; check the CAN cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installer has asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installer has switched on the test mode of the frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open contactor or fuse between them, or a wrong scale in a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operator has stopped the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output is not as it was set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another model or firmware answers at this address, or its set-up is unsuitable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program needs the processor, or it slows down from heat or low supply voltage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program needs the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program, or a fault of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another source feeds the backup output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS cannot hear one of its parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS does not hear the controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS does not measure the current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS forbids charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS forbids discharging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS has lost a module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS state of charge does not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: battery is aged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: cell voltage too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: cell voltage too high: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: cell voltage too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: cell voltage too low: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: cells are far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: cells are far apart: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: door is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: ground fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: rack voltage too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: rack voltage too high: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: rack voltage too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: rack voltage too low: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: rack voltages are far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: state of charge is high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BMS: state of charge is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup output is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup output is wired wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad shield or terminators, a loose plug, or more frames than the interface can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery allows neither charging nor discharging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery charges although nobody asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery has aged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery is below its lowest state of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery is charged from critically low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery is deeply discharged and must not be charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery is nearly empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery is not the expected device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery protection has tripped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery reports a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery sends frozen values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery sends impossible values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery too cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery too cold to charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery too cold to charge: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery too cold: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery too hot to charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery too hot to charge: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery too hot: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery was never heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked air path, failed fan or high room temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board has no battery-backed clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board with inputs or outputs does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the racks to equal voltage before they are connected in parallel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus-off, a missing terminator, wrong bit rate, a cut cable, or the interface is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its settings the site has less power or energy than when the volume was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAN bus is disturbed or loses frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAN bus is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAN interface has left the bus (bus-off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet door is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet is too humid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet of the inverter is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet zone is too cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet zone is too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable, switch or device failed, or another master holds the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call service. After the cells were measured and replaced: acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the maker's service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the maker's service; the inverter may not be separated from the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell temperatures are far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell temperatures are far apart: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell voltage too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell voltage too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells are far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells too cold to charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge at such times; set Q(U) or P(U) if the grid operator agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge current too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge current too high: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge flows, but the BMS sends the same state of charge all the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge gently to full so that the BMS can balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge it now; a rack that is discharged deeply is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge slowly under supervision; below the maker's limit call service. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge slowly; have the weakest cell checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge soon; a battery left empty is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge soon; watch the weakest cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge the battery, or choose the mode Backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge to full and let the BMS balance for some hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge; otherwise read the BMS's own display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged too far: wrong charge voltage in the inverter, or a second charger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging below freezing plates lithium and damages cells for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging has stopped. Let the BMS balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging has stopped. Look for a second charger; let the voltage come down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging waits. Check the heater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging with high power in a warm cabinet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check DC fuse and contactor; charge the battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check DC switch, fuse and contactor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check cable and supply. The link comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check cable and terminators between the inverters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check capacity and current sensor; let the BMS learn with a full cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check direction and place of each current transformer; set the meter to bidirectional mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check door seals and drain; keep the cabinet closed until the heater has dried it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check fan and filter; shade the cabinet. Power is reduced by the cells' own temperature limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check fans and filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check fans, filters and room temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check fuses and connections of the named string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check fuses and the order of the phases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check grid fuses and switch; it comes back after its waiting time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check heater, its fuse and the door. Cold cells are not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check interlock, auxiliary supply and pre-charge fuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check main switch and fuses; ask the grid operator. The unit comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check plug and cable of the sensor named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check plug and cable of the sensor. Heaters of the zone stay off, its fan runs at medium speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check plugs and both 120 ohm terminators; compare the bit rate with the BMS. The bus reopens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check ratings in the site file and the device's remote-control set-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check seals and heater; do not open a cold cabinet in humid weather.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check shield, plugs and terminators; measure 60 ohm between CAN-H and CAN-L without supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check shield, terminators and plugs of this device; keep the cable away from power cables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check supply, cable, address and unit id in the site file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that remote control is enabled in the inverter; no power is commanded before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the inverter obeys the BMS; compare the static limits in the site file. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the inverter obeys the charge limit of the BMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the DC voltage; let it cool for ten minutes before another try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the PV inverter's own export control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the air path of the warmest module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the auxiliary supply; call the maker's service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable and the battery type in the inverter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cable; without its meter its export limit may be kept at zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cables between the modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the converter and the A/B wires; look for a second master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the devices named in the detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the fan for dirt and bearing noise; replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the heater and the room temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network. Control works on; schedules wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the neutral and the wiring mode set in the inverter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the plugs of the named module; restart the BMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the price service. Prices of the day before are assumed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the profile in the site file and the set-up of the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the switch and the supply the named devices share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the wiring of the backup output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check voltage, frequency and fuel of the generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check wiring, both 120 ohm terminators and bit rate. It joins again by itself (restart-ms of the interface).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean filters, check fans, give it air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean filters, check fans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean its filter and check its small fan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean or replace the fan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock has jumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock is not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it when the cause is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it; check its contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the door; check its contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the door; climate control cannot hold temperature and humidity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coil, its supply or its feedback contact failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cold room or failed heater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both sides with the inverter's display; check the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare grid, PV and inverter power with their own displays; check the current transformers. Meter every generator, or leave the PV meter out of the site file. Then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare set-point and power on the inverter page; look for a second controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the charge voltage of the inverter with the limit of the BMS. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the charge voltage with the limit of the BMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the limits of inverter and BMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the settings with the commissioning record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the static limits in the site file with the BMS; look for overload in backup. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the time; records around the jump carry a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another instrument; inform the grid operator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the device's own display; check profile and wiring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the grid operator's paper; correct the inverter or `grid_code.protection` of the site file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the inverter's DC current; check contactor and fuse of this rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the meter; ask the grid operator; check the grid code set in the inverter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the meter; check terminals and fuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the meter; check terminals and the grid code set in the inverter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact of the emergency stop flickers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactor does not act as told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactor does not act as told: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactor of the rack does not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contactor of the rack does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control board of the inverter has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control board of the inverter is hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control cycle came late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control cycles are late again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller restarted after a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it with `ballast check`; the last good configuration stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the ratings in the site file; the smaller one is obeyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current direction: rack and inverter disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current too high: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC switch of the inverter is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC switch open, fuse blown or contactor open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device answers slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge current too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge current too high: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharged too far, or left empty for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharging has stopped. Charge now with little power; below the maker's limit call service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharging has stopped. Charge; if it returns, have the cell checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect and measure the insulation; never touch the DC side before. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect loads with motors or converters; restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect the backup loads one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect, find the short and replace the fuses. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk is nearly full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display of the inverter does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution operator's limit is not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution operator's side is not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not connect it in parallel: a high balancing current would flow. Bring it to their voltage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open the cabinet before it is free of voltage; find the leak and dry it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not restart before the cause is understood. Then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not restart; call the maker's service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the commissioning test, then acknowledge the profile in the site file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one ended: a weak battery, a fault in the loads, or too little sun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty battery, blown DC fuse or open contactor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty, or protecting itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End other programs; look at the load on the system page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy counter of a meter went backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy management has been at work for two hours: losses, other users of the battery, or a bound in its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export limit of the grid connection exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan blocked, worn or without supply, or its speed signal is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan does not turn as commanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan failed, air inlet blocked, or the surroundings are too hot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan of the battery has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan of the inverter has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast frequency reserve is not ready again in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault inside the BMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault inside the BMS: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback of the grid contactor is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why it ends. A new start is tried tomorrow, or when the grid is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the cause before the fuse is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware versions inside the inverter differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit a clock module, or replace its battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space or replace the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space or replace the card. Control works on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space; shorten the history in the site file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full, cold, or protecting itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuse of the inverter has blown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new set-point or return to automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the controller air; check its fan and the temperature of the cabinet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid and backup terminals are swapped or bridged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid contactor did not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid contactor did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid contactor has opened by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid contactor is closed although it is told to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid disturbance or an island with too much PV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid disturbance or an overloaded island.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid disturbance, a short circuit or a damaged power stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid disturbance, an island, or a wrong grid code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid disturbance, island or a failed measurement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid frequency is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid frequency outside its normal band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid meter and inverter contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid voltage is high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid voltage is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid voltage outside its normal band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid voltages are unbalanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware watchdog is not armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the board checked soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the cable checked at the next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the contactor checked at the next visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the insulation measured at the next visit; look for moisture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the named cell and its sense wire checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the named module checked. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the named sensor replaced; values near it are not to be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the torque of the power terminals checked soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heater failed or too small, or a door is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heater has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heater, its fuse or its relay failed, or a door is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High power for long, failed cooling or a damaged cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High power for long, failed cooling, or a damaged cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High room temperature, a covered case or a failed fan; from 80 °C on it slows down by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History or recording cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import limit of the grid connection exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input module, wire or auxiliary contact failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect DC cables and plugs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insulation to earth is too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insulation to earth is too low: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal supply of the inverter has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter does not follow its set-point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter does not hear its own meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter does not hear the BMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter fault, short circuit or too much load at the start, or lost communication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter has detected an island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter has lost its settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter has missed the heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter is hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter is in local or maintenance operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter is not the expected device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter is separated from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter is set up wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter is smaller than the site file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter protection differs from the grid code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter reports a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter reports an alarm word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter reports an unknown state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter sends frozen values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter sends impossible values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter too cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter was never heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter was switched off by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter's own safety timer is not armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: DC voltage too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: DC voltage too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: PV voltage too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: arc detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: arc detector does not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: battery is cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: battery polarity is reversed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: battery reports a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: battery switch has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: battery voltage is high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: battery voltage is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: charging of its DC capacitors failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: direct current on the AC side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: generator input outside its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: grid frequency changes too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: grid frequency outside its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: grid frequency too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: grid frequency too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: grid voltage outside its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: grid voltage too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: grid voltage too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: grid voltages are unbalanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: ground fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: insulation is too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: its own meter is wired backwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: leakage current too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: neutral or earth is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: no battery connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: over-current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: phase missing or in wrong order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: short circuit at a PV input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter: short circuit on its DC bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It closes again by itself when that is safe. Check its supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds an unknown key or a value outside its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is welded or stuck, its feedback is wired wrongly, or its coil is supplied from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was closed by hand, is welded, or its feedback is wired wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set by hand or by a time server after a long time without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was told to run but stays off: a lock, its own waiting time, no DC voltage, or a missing grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its auxiliary supply is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its board is not heard: no protection against arcs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its coil lost its supply, or somebody opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its contacts are welded: the rack cannot be separated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its current transformers are turned round or swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its firmware knows a state the profile does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its memory has failed or was not written completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own limits, local control, a second master, or wrong scaling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own test has failed: memory, measurement or supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own test or memory has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its process failed, took too long, or its plan was refused; the detail says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its profile has not been verified on this hardware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its register has larger steps than the product on offer allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its supply, plug, bus or driver; or a line, address or file of the site file that it does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its temperature probe reads below the charging limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its wire is open or shorted, or its converter does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep away and call the fire brigade: a lithium battery can burn again. Reset only after an inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep away from live parts; disconnect and measure the insulation. Then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep away from the DC side; disconnect and measure the insulation. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep away while one cell is much hotter than the others; check the cooling. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it charge soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it charge soon; a battery left empty is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it charge to 100 % once, for example with mode charge only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it cool; check the cooling. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let less run below the service, or sell less; look at the bounds in `ballast explain`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the heater warm the cells before charging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the rack rest and balance; have the cell checked if it returns. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the unit discharge at such times; inform the grid operator if it lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line to a device is unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load groups are switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long line, heavy load, or a tap of the transformer that is set too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at processor load, temperature and supply; end other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at tariff and planning in the site file. The last plan is used while it holds, then self-consumption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the bounds in `ballast explain`; take back volume if the cause stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the cell page; plan the replacement of the rack or of the weak module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the detail; the battery itself is held back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the inverter's display; check the DC switch and the release inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the processor load on the system page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for other masters; compare the direction of the current with the inverter's display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the hottest cell with a thermal camera; check its bus bars. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the alarm word up in the inverter's manual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the discharge limit in the site file, or shed loads in backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure nobody is in danger. Release the button, then release the stop in two steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual mode holds power only as long as somebody renews it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual set-point was not renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure 5 V at the board under load; replace the supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure at the DC terminals; check contactor, fuse and profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure string by string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the heater's current; check fuse, relay and door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the insulation of each string; look for moisture in plugs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the controller runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter does not tell the direction of power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter is not the expected device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter sends frozen values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter sends impossible values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter was never heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing balancing or an aged cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing balancing, a weak cell or a broken sense wire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modbus line is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model, rating or settings do not fit together, or differ between units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module voltage outside its band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module voltage outside its band: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moisture or a damaged PV or DC cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moisture, a damaged cable or a device with leakage to earth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moisture, a damaged cable or a fault inside a module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More current than the BMS allows: overload, or limits that are not obeyed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More power is asked for than it can give at this temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one poll in twenty fails: disturbance, bad shielding, a loose plug, or a second master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much PV in the neighbourhood and little load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Much PV in the neighbourhood, or a wrong transformer tap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither grid meter nor inverter measures it, or they are silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New configuration refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commissioning test has passed on this site as it is wired now: a transformer, sign or scale may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grid frequency for the services that are sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grid, no permission of the BMS, or the attempts and energy of this day are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grid, or its grid relay has opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inverter with all of its batteries has been heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No island is made onto a closed contactor. Have it checked, then reset this alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No island is made without it. Check the input and its wiring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time server was reached since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has handed in prices for the hours to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody restarts the computer when it hangs: `RuntimeWatchdogSec` is missing or above 15 s, or the watchdog of the site file cannot be fed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None or several of them are set as master, or two have the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it for the next visit; update the BMS firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the state on its display and send it to the manufacturer of this controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the time for the billing; nothing else is needed after a replacement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing after a restart of the controller; otherwise check the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in a disturbance; otherwise check the grid code set in the inverter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in a disturbance; shed loads in an island.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is needed; if it returns, replace the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is needed; the site goes back by itself after the observation time. Check the main fuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is needed; the site goes back to the grid by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is needed; they come back by themselves, the most important first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do in a disturbance; otherwise check the meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it comes back by itself with the energy. Report the product as not available meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: it ends by itself. `ballast ask test-frequency off` ends it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing while the rack is full or cold; otherwise read the BMS's own display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing; charging ends by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing; find out why it became empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing; it comes back after its waiting time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing; it waits for the grid. If the grid is there, have the protection settings checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing; power comes back by itself once the grid has been normal for the time of the grid code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell runs ahead of the others at the end of charging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several power modules has tripped; the others work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the PV switch; measure string by string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the PV switch; shorten the string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P(f) of the controller cannot work. Check the grid meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV delivered more than loads and battery take, and throttling by frequency did not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV delivers more than load, battery and limit take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel inverters disagree about their master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel inverters do not hear each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the inverter do not hear each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases of a meter do not add up to its total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a capacity test and the replacement of modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planner does not deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus and minus of the DC cables are swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poor ventilation of the electronics compartment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power balance is impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power cut, a tripped main fuse, or a grid outside voltage or frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power has gone back to the baseline and the services count as not delivered. Check the meter and its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power has stopped. Check fans; if one cell is much hotter than the others, keep away and call service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power is limited by the worse of the two. Charge the rack to full once; if it returns, have the BMS checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of the inverter's two sides does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power stage of the inverter has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power that this unit does not control, such as PV, or a meter that does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power was cut while it was written, or the card is failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-charge has failed, the coil has no supply, or an interlock is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of the dynamic tariff are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor is hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor of the controller is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack and inverter measure different DC voltages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack voltage is critically low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack voltage is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack voltage is too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Racks were connected at different states of charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain, condensation or a leak of the cooling has reached the water sensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the BMS's own alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the alarm of the named module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the alarm on the inverter, remove the cause, reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the detail: it names board and line. End other programs that use the board; replace a relay that sticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the detail: it names board, line and cause. Its outputs are at their safe values or as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the inverter's own alarm, switch loads off. It is tried again a few times a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records, logs or foreign files have filled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce the load; clean the air path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay of the inverter has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the stop in two steps when the reason has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the cause named in the detail; tell the buyer if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is named in the detail; a rack that takes no charge needs service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what the detail names; supply comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair it before you leave the site; look after the cabinet until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the update of the inverter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the card; a stop would not survive a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the product as not available; check energy and the settings of [services.ffr].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart once; call the maker's service if it returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the BMS; replace it if the fault stays. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the device and check its firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the program when convenient and send the log to the manufacturer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the program when convenient; send the log to the manufacturer if it returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for reactive power is not in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `ballast commission --yes`; when all is well the alarm goes. Or set site.commissioned in the site file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-discharge or consumption of the cabinet while the unit was off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-discharge, consumption of the cabinet, or a long time without the possibility to charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test of the inverter failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the fault record of the log folder to the manufacturer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor of the BMS has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate it: two sources must never meet there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set RuntimeWatchdogSec=14 in systemd and restart the computer, or correct [watchdog] as the detail says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set exactly one master and different addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set grid code and limits again before it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it back to remote operation when the work is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the meter to bidirectional measurement (mode B, or application H) if power can flow both ways here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-point from outside was not renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several devices fell silent together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short circuit at the backup output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short circuit at the rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short circuit at the rack: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site is not commissioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoke in the cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoke or water would not be noticed: wire open or shorted, or its converter does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar power is switched off in the island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has used its stop switch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody pressed it, or its wire is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody works at it, or a door contact is loose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody works at it, or it was left in local control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody works at the battery, or a door contact is loose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody works at the cabinet, or the door was not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread single-phase loads; have the neutral checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the loads; have the neutral checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge was wrong at full or empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the unit cannot be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop other masters polling this device, or give it a longer poll period in the site file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, charge with little power and compare both; correct the sensor or the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strings share the current unevenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply comes back with the grid, or when the battery was charged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply is interrupted, or the main switch is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply of the controller is too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch backup loads off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on again when the reason has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch loads off, or choose a mode that shaves peaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch loads off. Load groups are shed by their priority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off and tighten the terminals with the right torque. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off the DC side and inspect plugs and cables. Then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off, wait for the DC bus to discharge, and swap the cables. Then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch three-phase motors off; check the main fuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back or buy back the volume named in the detail, or remove the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of a cabinet zone is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal too hot: protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AC switch was opened or has tripped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BMS has seen a dangerous value; it is named in the detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BMS has told the inverter of a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BMS is starting, balancing, in maintenance, or has opened its contactor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BMS loses count, its current sensor is off, or the capacity in the site file is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BMS sees a value near its limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DC switch was opened or has tripped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup loads need more than the inverter can give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup output is connected to the grid or to a generator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery holds less than the backup reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is full or the charge voltage is set too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The board did not take the command, or somebody else sets the same relay, file or pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cabinet is cold or its heater is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable between inverter and BMS, its bit rate or the battery type that is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable between inverter and its meter, or the meter's address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cable between them is loose or a terminator is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The capacity has fallen below the maker's warning level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charge voltage is set too high, or the battery has opened its contactor under load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen fallback is in force. Check that system and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock module is missing or its driver is not loaded: after a power cut the time is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coldest surface is at or below the dew point of the air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commanding side has not renewed its choice, or the grid voltage is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is overloaded or was suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contractual fallback is in force. Check the control box and the line to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller counts by itself. Restart the BMS; check its firmware.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller or the line was away for longer than the inverter waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller takes a little power from the grid to save the rack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller's count and the BMS are far apart, or nothing reliable was heard since the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device answers but does not measure any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device or the gateway before it is overloaded, or it serves several masters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, read-only or failing; a stop would not survive a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The energy between full and empty is far below the rated one, or one cell is weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The energy of a grid service is not restored in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallback of the site file is in force. Check that side, or the grid meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file system has found a fault and protects itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frequency has not come back, or the recovery takes too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid has gone while the inverter was feeding in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid has gone, or an inverter has separated itself because voltage or frequency left their bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverter charges with more than the BMS allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverter did not accept or confirm its reversion timer or heartbeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverter has switched itself off; its own alarm words are in the detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverter moves power, yet the rack says exactly 0 A: its contactor is open or its sensor has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverter takes more than the BMS allows: overload, or motors starting in backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverter was set up for another country or code, or the preset of the site file is the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverter works on but is not content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverters are at their limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverters do not make the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The island cannot supply them now, or keeps the energy for more important loads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The island goes on and the return is tried again. Have the contactor checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The island has ended. Have it checked, then reset this alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The island has ended: the battery is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The island is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The island's frequency is too low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keep-alive does not arrive: writes are not acknowledged in the site file, or the bus is disturbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run ended by a fault of the program; power was taken to 0 W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line's cable, its converter or gateway has failed, or a second master talks on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loads draw more than battery and inverters can give now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loads draw more than the connection allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter shows the frequency too coarsely for a grid service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter that measures the frequency is silent, frozen or slower than the stale limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter was replaced or reset, or its counter wraps round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meter's measurement mode is the simple one: import and export both read positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The neutral is open or the earthing differs from the one set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part named in the detail (screen or history) failed; control was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power cut lasted longer than the stored energy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pre-charge resistor or contactor has failed, or the DC voltage is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rack has not been full for long: its state of charge and its cells drift apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rack is empty or one cell is weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rack is empty, or one cell is weak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rack is empty, or was left without charge for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rack is full and one cell runs ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rack is full, or a charger of its own works on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rack is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rack is nearly empty or heavily loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rack is nearly empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating the device reports is well below the one of the site file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room is below its working temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sensor is open, shorted or silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site cannot go back to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site stays as it is. Check the synchronising relay and the phase sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site stays on the grid. Check the meter's voltages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smoke detector has tripped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system that steers this unit, or the line to it, has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transistor between battery and DC bus is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is stopped, idle by hand, in an island, rescues a battery, or a paid volume runs in test mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The write guard or the device refused it; the reason is in the detail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet, the last is too old, or the battery is far from what it expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tighten the terminals and replace the contact block; a flicker is a stop each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many errors: a short, a missing terminator, wrong bit rate, or nobody else on the bus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many modules in series, or extreme cold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many starts of the island today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat the DC side as live; have the contactor replaced. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat the rack as live; have the contactor replaced. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the current transformers round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uneven single-phase loads or a weak neutral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit waits after a trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a meter or a register with finer steps, and name it in services.frequency_meter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use energy now; PV comes back when the battery has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage of the backup output is too high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage or frequency of the generator is unsuitable, or it does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage, frequency or phase of grid and island do not come together, or the bus does not go dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltages of parallel racks are far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute; then look at the BMS's own display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the next plan; the unit runs self-consumption meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm the cabinet before use; check the heater. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm the cabinet first; check the heater. Do not restart before it is understood; then acknowledge and reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm the cabinet; check the probe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm the room before the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it; look at the battery page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the current; compare the static limits in the site file with the BMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the named module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water in the cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water may condense in the cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak grid, a lost phase or a loose terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak grid, a lost phase, much PV in the neighbourhood, or a wrong grid code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak grid, lost phase or wrong meter wiring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welded or worn contacts, or a missing coil supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn bearing, blocked blades or no supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worn or welded contacts of the grid relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong address, unit id or wiring, or the device is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong profile or scale, electrical disturbance, or a broken sensor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmsPage</name>
    <message>
        <source>%1 active, %2 not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark shown as seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatteryPage</name>
    <message>
        <source>%1. Cells apart by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge and age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to balance the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to end balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May charge with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May discharge with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data from this rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of balancing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatteryView</name>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge, counted by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge, says the battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health by measured energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for a power cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No balancing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery balances by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery balances its cells now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells are being balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reserve} are kept for a power cut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellsPage</name>
    <message>
        <source>Cell before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells apart by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellsView</name>
    <message>
        <source>, {missing} not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey: within 2 K of the mean. Touch a sensor to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey: within 5 mV of the mean. Touch a cell to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} cells is heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensor {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This battery sends no values of its cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This battery tells only its lowest and highest cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deviation} above the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deviation} below the mean</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClimatePage</name>
    <message>
        <source>Air in the cabinet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dew point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fans and heaters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold to force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next fan or heater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fans or heaters are set up. They are named in the site file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sensors are set up. They are named in the site file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClimateView</name>
    <message>
        <source>forced by {who} for {time} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} since this page was opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterPage</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClusterView</name>
    <message>
        <source>All of them are heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network between the units is split. Check switches and cables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others go on without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units are choosing a leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit works alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version connects no units. To act as one site, several units will need the same network and keys exchanged by the installer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard {0} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} units are not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} units act as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} units say that they lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>As the grid code wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its profile is not verified: nothing is written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polls since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated apparent power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated charging power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated discharging power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated reactive power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the manual of the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device says: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid code wants {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesView</name>
    <message>
        <source>All {0} devices answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on {0} is silent: look at this line first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {0} first. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No device is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the site up under System.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} devices do not deliver valid data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlowPage</name>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coldest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmest cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrequencyTape</name>
    <message>
        <source>50 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test signal, not the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InverterFigures</name>
    <message>
        <source>Armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InverterPage</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLD TO CLEAR THE FAULT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer; three times an hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InverterView</name>
    <message>
        <source>1 message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IslandPage</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid contactor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLD TO TEST THE ISLAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts at this use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site leaves the grid for this time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IslandView</name>
    <message>
        <source>Test: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reserve {0}, end {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the site returns to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the test ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyGrid</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Delete the last digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitAxis</name>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitBar</name>
    <message>
        <source>Holds the power back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Looking it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entries: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history is kept on this unit. Switch it on in the site file: [features] history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no entries of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetersPage</name>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site has no meter. An installer adds one under System.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetersView</name>
    <message>
        <source>{0} s old</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModePage</name>
    <message>
        <source>HOLD TO APPLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to set in this mode.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Modes</name>
    <message>
        <source>1: the energy above the target may be used; 0: it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A battery power smaller than this is not worth it: it rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin of a second window, minutes since local midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin of the window, minutes since local midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy when energy is cheap, use your own when it is dear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge the battery to a target and keep it; never discharge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivative gain of the grid controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the second window, minutes since local midnight; the begin: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the window, minutes since local midnight; may be next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export above this charges the battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the set-point given at the unit; without renewal it stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the set-points of another system; without them fall back as chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid power this close to its target is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid power to hold; + imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the rest follows; slower while the meter's lag is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import above this is shaved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import above this is taken over by the battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import is raised to this, so that nothing is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import left by charging; 0 charges from surplus only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import never wanted, even while the window's mean has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the battery full enough for a power cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the power drawn from the grid below a limit; recharge in quiet times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the battery follow the load, without ever exporting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest life of a set-point that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure only; the battery rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most power charged with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak shaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of charging to the target, from the grid too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of recharging while import is below the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a change that is passed on at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the limit kept free for what comes too fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest life of a set-point that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge at which charging ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge kept for backup; no discharge below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge kept for backup; plans keep it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge kept ready for peaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge to keep for a power cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use your own solar energy first; keep the grid near zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do while no valid set-point is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window whose mean keeps the import limit; 0: every moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero grid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModesView</name>
    <message>
        <source>As set up for this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {0} values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {0}, chosen by {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>The controller has not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the controller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>From {0}; {1} means no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large: at most {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too small: at least {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseTable</name>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinView</name>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN opens this level here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the new PIN: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the PIN: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is set: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same digits once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two were different. Begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. One more try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. Too many wrong tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN. {0} more tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1} digits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This site follows its timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To plan by prices and weather instead, the installer adds the section [planning] to the site file and chooses the mode Cost saving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>A plan is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan can be used now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older plan of {0} still holds ({1}); {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only shown: the mode {0} is chosen and does not follow the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of {0}; the last attempt failed: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of {0}; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next attempt comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new one is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected saving over the next {0} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next comes at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (plan {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing} until {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>A grid service is sold, and nothing else is to run below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An output of zone {place} is forced by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery {place} allows {charge_a:.1f} A charge and {discharge_a:.1f} A discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery {place} allows {charge_w:.0f} W charge and {discharge_w:.0f} W discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery {place} carried more current than allowed: {current_a:.1f} A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery {place} forbids charging or discharging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery {place} is charged from {soc_pct:.1f} %, because it was critically low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery {place} was deeply discharged and must not be charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell temperature {min_c:.1f} to {max_c:.1f} °C of battery {place} is near its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell voltage {min_v:.3f} to {max_v:.3f} V of battery {place} is near its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of battery {place} are being balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of battery {place} need no balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge the battery for a power cut; it is at {soc_pct:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge with what leaves grid import at {limit_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge with {limit_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging waits for its time window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical alarm {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DC voltage {voltage_v:.1f} V of inverter {place} is near its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed-in limit of {limit_w:.0f} W set by the grid code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency {frequency_hz:.3f} Hz is above {start_hz:.2f} Hz: less power by a droop of {droop_pct:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency {frequency_hz:.3f} Hz is below {start_hz:.2f} Hz: more power by a droop of {droop_pct:.1f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuse of {fuse_a:.0f} A on phase L{phase:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid contactor as the state {place} wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid export is above its limit; grid power is {grid_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid export limit of {limit_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid import limit of {limit_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid power is unknown, so the distribution operator's {limit_w:.0f} W of export cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid power is unknown, so the grid limits cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter {place} delivers {reactive_var:.0f} var first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter {place} is hot: {temperature_c:.0f} °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter {place} is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter {place} reports a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep grid import at {limit_w:.0f} W; it is {grid_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep grid import in its band; it is {grid_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep grid power at {target_w:.0f} W; it is {grid_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept free for grid services: {up_w:.0f} W up and {down_w:.0f} W down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lamp shows the state: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of the distribution operator: {limit_w:.0f} W of export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of the distribution operator: {limit_w:.0f} W of grid power for charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load group: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual set-point of {active_power_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inverter with a battery has valid data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No manual set-point given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan may be used, so grid power is kept near {target_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power {place}: the grid must stay normal for {remaining_s:.0f} s more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power {place}; the grid must then be normal for {remaining_s:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid data from battery {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid data from inverter {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid set-point from outside: grid power is held at 0 W; it is {grid_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid set-point from outside: local schedule {place} asks for {active_power_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No valid set-point from outside: the battery rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output {place} is being tried by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV as far as the island can take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passive mode only measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: charge from the grid; price {price:.3f} now, {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: feed in; it earns {price:.3f} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: keep the energy; price {price:.3f} now, {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: nothing to gain now; the price is {price:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: store solar surplus; price {other:.3f} at {hour:02.0f}:{minute:02.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: supply the site from the battery; the price is {price:.3f} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power limit set in the site file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power {place} grows by {ramp_pct_per_min:.0f} % of the rating a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp of {ramp_w_per_s:.0f} W/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of inverter {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for a peak; import may be {limit_w:.0f} W and is {grid_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recharge for the next peak; import may be {limit_w:.0f} W and is {grid_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule {place} asks for {active_power_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-point of {active_power_w:.0f} W from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft return after the island: power grows by steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting: waiting for {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge has reached {soc_pct:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge {soc_pct:.1f} % of battery {place} is near or beyond its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of what the inverters can do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery management is kept awake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery management is waking up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery management may sleep while the unit is idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frequency is back; power waits {remaining_s:.0f} s before it returns slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid contactor is not to be trusted: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid is lost, the island is being made: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverters make the grid; the loads decide the power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The island is off: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual set-point was not renewed in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mode needs the grid meter, which has no valid data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase currents are unknown, so the fuses cannot be protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is shutting down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety timer inside inverter {place} is not armed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature of zone {place} is not known: heaters off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is in maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones are far apart; the air of zone {place} is mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage of {voltage_pct:.1f} % leaves {share_pct:.0f} % of the rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage {voltage_v:.1f} V of battery {place} is near its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water could condense in zone {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone {place} is too cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone {place} is too warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone {place} needs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} answers a grid frequency of {frequency_hz:.3f} Hz with {active_power_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} has no valid frequency and goes back to the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} restores its energy reserve with {active_power_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} supports the grid after a fall of its frequency, with {active_power_w:.0f} W</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>Emergency stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by an operator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseButton</name>
    <message>
        <source>HOLD TO RELEASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReleaseReasons</name>
    <message>
        <source>Why may it run again?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>Absorb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLD TO DELETE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLD TO SAVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive power (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Add entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLD TO RETURN TO THE TIMETABLE OF THE SITE FILE</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleView</name>
    <message>
        <source>Add an entry to charge or discharge at fixed times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No timetable decides now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock leaves this time out on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time for the begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time for the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type four digits for the begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type four digits for the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the site file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} entries in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, by the timetable {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>HOLD TO TAKE OUT OF THE MARKET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until the full hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>PINs cannot be set at this screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetpointPage</name>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLD TO APPLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOLD TO RELEASE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a power or choose a part of the rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetpointView</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {0} of charging now. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {0} of discharging now. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge {0} for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge {0} for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold at 0 kW for {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: release the stop first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charge {0}, discharge {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>... plus this is paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>... plus, dynamic, the market price times this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: the energy above the target may be used; 0: it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 kWh: zones further apart are mixed, K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A battery power smaller than this is not worth it: it rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change counts when it has stood this long, s; left out: by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deep dip this long is lost, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full charge is due after this, d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group that keeps tripping stays off, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new plan at least so often, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan that expected another state of charge is not used, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shorter dip triggers nothing, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch is on from this value on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switch, the share itself (a fan of the kernel), or pulses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woken BMS answers within, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, B, C of Steinhart and Hart, instead of r25_ohm and beta_k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC/DC efficiency at rated power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AEM begins below, minutes of full activation left; left out: that of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AEM ends above, minutes of full activation left; left out: that of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to every frame id of the profile, so that several batteries share one bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, 0x08 to 0x77</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, 0x48 to 0x4B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, 0x76 or 0x77</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this many seconds without the controller the inverter goes to 0 W by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm above; no heating, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm below, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm when not reached after, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All heaters together, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An island lives without device data, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older frequency is not acted on, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older plan is not used, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And for how long, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed again at the latest, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for above the volume while activating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep for this long: look, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep, least, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At it the island ends, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awake, least, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back this long before power returns, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin of a second window, minutes since local midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin of the window, minutes since local midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at this active power, share of the rating; 0: always works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below this never charged again, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below this nothing is charged, share of nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below: only groups of priority 0, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta of the NTC, K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta of the fitted thermistor, K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta the BMS computes with, K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two groups that return, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the start this long before it begins, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bidding area, such as SE3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits per second; left out: the profile's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bits to drop at the low end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board and line, `pins:17`, `strato:relay/status`, `relays:coil0`; empty: not wired by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet zone or rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet zone, rack or load group it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cell balancing by this unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells below this cannot be full, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells this far apart start a run, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells this near end it, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of fan speed, share/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge power kept free for services, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging from the site's own surplus does not count against the import limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging: pairs of cell temperature, °C, and share of the rating, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coldest cell for charging, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coldest cell for discharging, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coldest cell, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control cycle, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count and BMS this far apart are doubtful, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the charge; off: believe the BMS, no care at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical lowest cell, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical state of charge, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data older than this are not used, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of 1 min history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of 1 s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days on which it starts; left out: every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days the log is kept; at least 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derivative gain of the grid controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation that asks for the whole reference power, % of nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge power kept free for services, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharging: pairs of cell temperature, °C, and share of the rating, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discrete inputs it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drift of the cell voltage around 25 °C, mV/K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic: market price times this ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty is held this long, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the second window, minutes since local midnight; the begin: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the window, minutes since local midnight; may be next day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy a day, Wh; left out: twice what the target needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy for less than two hours: NEM and AEM work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy kept for services that discharge, Wh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy management works above, Hz; left out: that of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy management works below, Hz; left out: that of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export above this charges the battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export limit of the connection, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export of the site allowed by the contact and by fallback `limit`, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan full at, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan off, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan on, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan starts at, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan while the temperature is unknown, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest fan while a heater is on, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed-in energy earns this ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File below the root -&gt; text written when the board is opened: `pwm1_enable = "1"`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of a test signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the temperature in thousandths of a degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day on which it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-order lag, s; 95 % after three of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed resistor, ohm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder the lines are relative to, may hold `*`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For fixed_pf: + injects, - absorbs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For fixed_q: + injects, var</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For q_by_u and fixed_q: never a worse power factor; 0: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For q_by_u: begins at this share of base_w; 0: always works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For q_by_u: how far the voltage moves before reactive power follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For q_by_u: stops below this share of base_w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For q_by_u: voltage (1 is nominal) and share of base_va, + injects; for pf_by_p: share of base_w and power factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this long before a run, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency above nominal that opens PV outputs, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency at which it begins, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency at which it ends; nearer to nominal: held until then, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency difference, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency that triggers, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on nothing is discharged, share of nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the battery to the bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the bus into the battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full is held this long, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full power after the crossing, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full scale of the amplifier, V; a voltage beyond is a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further arguments of the python-can interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further off than this: a new plan at once, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuse of each phase of the connection, A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain error of the current sensor, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid power of charging allowed by the contact and by fallback `limit`, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid power this close to its target is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid power to hold; + imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid voltage, phase to neutral, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of this priority and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of power after it, % of the rating a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growth of power after the return, %/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the sensor's file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat below, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat until, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heater off, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heater on, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held this long it is an alarm, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held this long it is critical, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held this long, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest DC voltage it works at, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest cell at the end of charge, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest cell voltage, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest frequency against nominal, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest frequency, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest phase up to which discharging is free, share of nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest state of charge, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest voltage of the rack, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest voltage, share of nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name or IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name or IP address of the dongle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hottest cell, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the voltage moves before reactive power follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast power returns then, % of the rating a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the rest follows; slower while the meter's lag is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the last limit is kept when the commanding side is lost, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the start waits for all devices, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How reactive power is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the cabinet is built</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IANA name, for schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 4217 code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id, unique among the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id, unique among the signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle for this long: asleep, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the racks inside; their cells count too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of the racks on its DC side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import above this is shaved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import above this is taken over by the battery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import is raised to this, so that nothing is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import left by charging; 0 charges from surplus only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import limit of the connection, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import never wanted, even while the window's mean has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner resistance of a cell, Ohm; 0: learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs are looked at this often, s; left out: 0.02, sensors 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside both windows without a break, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverters that make the grid; none: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the chip (numbers change between kernels), may hold `*`, or its path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day on which it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a slot, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the look, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the support, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than this is no power, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level 0 means 1: a normally-closed contact between pin and ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of a command that is not renewed, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load groups: highest is shed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local history of all values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time at which it ends; at or before from_time: the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time at which the price begins, HH:MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest attempt, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest life of a set-point that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest run, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait for one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait for one answer in seconds; left out: the profile's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end of the reservoir, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest DC voltage it works at, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest cell voltage, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest cell when nothing is left, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest frequency against nominal, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest frequency, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest phase down to which charging is free; 0: always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest state of charge, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest voltage of the rack, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest voltage, share of nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an island when the grid is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market prices beyond this are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter whose frequency counts; left out: the grid meter, else an inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters and batteries on Modbus: it counts the other way round and is turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode after the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode id -&gt; its own ramps [up, down], W/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode id -&gt; parameter -&gt; value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes the mode button steps through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most energy that may be sold, Wh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most power above the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most power charged with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEM begins below, minutes of full activation left; left out: that of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEM ends above, minutes of full activation left; left out: that of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NTC at 25 °C, ohm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a file in hardware/io/sensors, or the path of one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the device in this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the entry, unique among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the resource in file names, as agreed with the operator; empty: the site id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No charge above this rack voltage, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No discharge below this rack voltage, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power for this long: idle, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal frequency, 50 or 60 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal frequency, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal phase voltage, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal voltage to neutral, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nominal voltage, V; left out: the voltage first heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, even or odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing returns this long after shedding, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number N of the bus, /dev/i2c-N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the battery on its bus, where the profile or map says how racks are told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset, K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with a current below, 1/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with the highest cell above, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside this long is lost, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over-load this long sheds a group, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV may be left unused (only where somebody does it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of inverter temperature, °C, and share of the rating, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of state of charge, %, and share of up_w_per_s, 0.02 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of the coldest cell's temperature, °C, and share of up_w_per_s, 0.02 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause before recharging, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between attempts, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between runs, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak power of the PV system, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of pulses, s: up to 0.5 for a fan at a pin, from 10 for a heater at a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase difference, °</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase it feeds, 1 to 3; 0: all three alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase signal, inverter's own synchroniser, or dead bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases of the grid connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll period in seconds; left out: the profile's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of charging to the target, from the grid too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of energy management, share of volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of recharging while import is below the limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of recharging, share of the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power on the device's plate, for profiles whose set-points are in percent of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, + discharges, W; left out: not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of bought energy, all taxes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price outside every window; dynamic: where none is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack at the end of charge, for a BMS without cell voltages, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rack when nothing is left, for a BMS without cell voltages, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp away from zero, W/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp of reactive power, var/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp towards zero, W/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp, % of the rating a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate of change that is a loss, Hz/s; 0: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated charge, Ah; left out: energy over nominal voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating, apparent power, VA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating, charging, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating, discharging, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating, reactive power, var</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive power, + injects, var; left out: not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings above are a broken sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings below are a broken sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings beyond this are not believed, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recharging waits below, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the converter and supply of the dividers, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance of one cell position with joints, mOhm; left out: from the capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistor inside the chip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart after this long without a cycle, s; a Raspberry Pi's own counts to 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return above the step by, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room kept for services that charge, Wh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOC error at full or empty worth a warning, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPI bus and chip select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPI clock, Hz (MCP3008 at 2.7 V: 1.35 MHz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number of the inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number on the dongle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial port; a path by place survives unplugging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a change that is passed on at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of a step done after `response_s`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of pv_peak_w that may be fed in (grid code); needs pv_peak_w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the inverters' rating for loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the limit kept free for what comes too fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest life of a set-point that is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest run, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal map that goes with the DBC; whole path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site id, unique in the fleet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of all log files, MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope of its end, share/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow pulses: shortest time on, and off, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest fan, share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software limit of charging, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software limit of discharging, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts again above the floor by, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts of the island in a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge at which charging ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge kept for backup; no discharge below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge kept for backup; plans keep it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge kept ready for peaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge to keep for a power cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of health worth a warning, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static limit, A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops below this active power, share of the rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply of the dividers, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support: 30 s, or 5 s with a slow end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surfaces stay this much above the dew point, K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP port; left out: the profile's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tapered charge current, 1/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test signal that counts in test mode (meter: any); otherwise the frequency is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That ramp, % of the rating a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid code; its values are in docs/grid-code.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer accepts that the profile has not been checked on this very device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer accepts that this device goes on with its last set-point when the controller dies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer's word that it was; else the unit warns until `ballast commission` has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maker's DBC for a profile that needs one; whole path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planner is ended after this time, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power factor never gets worse than this; 0: no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for what must read back as written, or the board is not used: a watchdog of its outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The touchscreen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This BMS counts current the other way round than its profile says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit's own id (who am I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold, Hz, with its time to full power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time constant of the pull to the BMS, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for 95 % of a step, s; instead of time_constant_s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for `response_share` of a step, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for the contactor to move, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for the inverters to make the grid, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in files: UTC or CET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trips before the long wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two's complement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unasked charge current, share of allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under-frequency against nominal, Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit id; left out: the profile's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this state of charge, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end of the reservoir, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable energy, Wh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the slower ramp of a critical grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual or rated power of what it switches, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at count 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value for level 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of one count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of one unit of the line's level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value when nothing renews its command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that do not move at all for this long although the other side does are frozen, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that do not move at all for this long are frozen, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of this format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage (1 is nominal) and share of the base, + injects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage above is outside, share of nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage below is a deep dip, share of nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage below is outside, share of nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voltage difference, share of nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes are paid for: no test without acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait after a failed start or return, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall time HH:MM at which it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall time HH:MM at which it ends; not after `start`: on the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning above this cabinet humidity, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning above this processor temperature, °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning below this rack voltage, V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wear per kWh charged and per kWh discharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ends at full activation: the frequency that is seen, the power, or nothing (LFSM as well)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs below while something is sold: nothing, schedules, or whoever would decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the contract says after that: release it, hold it, or the limit of this section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the droop counts from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the inverters' own protection should be set to; names in docs/grid-code.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the mode must want, W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shares count from: apparent or active rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shares of pf_by_p count from, W; left out: all inverters discharging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the shares of q_by_u count from, VA; left out: all inverters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do while no valid set-point is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the NTC is; the fixed resistor is on the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether Q(U) of the preset is in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the controller adds this response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the controller waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the grid code slows set-points down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the voltage limits active power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which byte comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which power comes first inside the apparent power of an inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rack, of a battery system that has several behind one unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which reading of the profile's map is right (1, 2, …) where the device cannot tell; 0 finds out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has logged in is logged out after this long without a touch, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the linear taper at both ends, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window whose mean keeps the import limit; 0: every moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows of a grid code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a frequency full power goes to the baseline in, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without meter: inverter sees no grid, s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are shed below this state of charge, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f1: full discharge, Hz; left out: that of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f2: discharging begins, Hz; left out: that of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f3: charging begins, Hz; left out: that of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f4: full charge, Hz; left out: that of the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed, time_of_use (windows), or dynamic (market prices handed in while running)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid, pv, load or generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>python-can channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>python-can interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stratopi: folder of timeout, enabled, heartbeat (Max: /sys/class/stratopimax/watchdog)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd (which itself keeps /dev/watchdog), stratopi, or the path of a watchdog: /dev/watchdog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatePage</name>
    <message>
        <source>HOLD TO CHANGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (software)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatesView</name>
    <message>
        <source>From here there is no way to this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the PIN: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is in this state already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Access: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopButton</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopKey</name>
    <message>
        <source>(software)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has answered the stop. Use the emergency stop or the main switch of the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop was refused: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>A critical alarm holds it; see Alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lamp on the cabinet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A manual set-point is in force; see Set-point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schedule asks for this power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another system has set this power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery {place} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery {place} was emptied too deeply and must not be charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging with what the grid connection has to spare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stop. Release it on the cabinet, then under Set-point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency supply of a group of loads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy from the grid is dear now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy is cheap now and dear later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeding in earns well now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following what is used here, so that nothing is fed into the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: a cell is near its temperature limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: a cell is near its voltage limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: a phase of the grid connection is at its fuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: after a power cut the power grows slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: after a start or a disturbance the power grows slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: inverter {place} is hot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: inverter {place} supports the grid voltage first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: power is kept free to support the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: power limit of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the battery allows no more current right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the battery allows no more power right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the battery carried more current than it allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the battery does not allow it right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the battery is at the reserve it keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the battery is full or nearly full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the battery is near its voltage limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the battery voltage is near a limit of inverter {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the currents of the grid connection are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the grid connection allows no more export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the grid connection allows no more import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the grid has only just recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the grid operator allows no more feed-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the grid operator limits charging from the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the grid operator limits feeding in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the grid power is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back: the grid voltage is outside its normal range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter {place} does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter {place} is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter {place} reports a fault; see Alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It catches a sudden fall of the grid frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets ready again to support the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps to keep the frequency of the grid steady.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept ready for a power cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept ready to support the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rests until another system sets a power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits safely, because no battery answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits safely, because the grid meter does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual mode is waiting for a set-point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system sets a power, so the timetable decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system sets a power, so your own energy is used first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to help when much power is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recharging while the grid has room, for the next peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that as little as possible is bought from the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that no more than the limit is drawn from the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that no more than the limit is fed into the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that the nearly empty battery {place} takes no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar power as far as it can be used without the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar surplus is kept for dearer hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by the operator. Release it under Set-point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing surplus power in the battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is as full as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is being stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is charging as set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is discharging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is discharging as set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is held at rest by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is supplying the {consumer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is to be filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery is waking up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery's power is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of battery {place} are being evened out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cells of battery {place} are even.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emergency supply is off; see Alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid contactor does not do what it is told; see Alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid frequency is not known, so supporting the grid ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid is back; going back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manual set-point has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is shutting down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored energy is kept for dearer hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is in maintenance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is switched to idle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a power cut; the battery supplies what it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a power cut; the emergency supply is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan yet, so as little as possible is bought from the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to gain at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little power in the grid; the battery helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too much power in the grid; the battery helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the most inverter {place} can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mode only measures and leaves the battery alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the safety timer of inverter {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the time at which it may charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {place} to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until the grid has been normal for long enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until voltage and frequency of the grid are normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>Program and computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemView</name>
    <message>
        <source>{0} d {1} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendChart</name>
    <message>
        <source>Touch to read a value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>%1 in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines grow from the right as time passes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendsView</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history is kept on this unit. Switch it on in the site file: [features] history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. The first values come after a full minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from hourly means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>No data from the controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this screen is current.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>0 W because of the stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a trip ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it came from above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {0} and {1} at a price of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging from the grid up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharging is held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeding in up to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by a limit: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data from {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan in force: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None holds the power back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied: a stop is immediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied: the stop is 0 W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid voltage leaves {0} of discharging and {1} of charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear the fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reserve is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked out by low active power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not delivered: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restores its reserve: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the link to the operator is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid {0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (without ramp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can be delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of it no inverter could take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of reactive power absorbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of reactive power injected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the rating allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, as set up for this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, asked for by {1} at {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, before {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Nobody else wants the power.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhySheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held still: %1. The controller goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyTouch</name>
    <message>
        <source>Why this power?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Cycle {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>A critical alarm keeps it at zero power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AEM active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a start or a disturbance the power grows slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed after the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancing of cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balancing of the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery last full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery, planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By high frequency (LFSM-O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By low frequency (LFSM-U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By voltage, P(U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabinet air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging from the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its supply and its data cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its supply, its cable and its address under Devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its wiring and its profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether cables or addresses were swapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coldest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coldest surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact of the grid operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions too late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deeply discharged: never charged without service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of the loop (99 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharge {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discharging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeding in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed power factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed reactive power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency and voltage are normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone, not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid contactor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid operator's limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of PV inverters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of loads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Growing slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helping the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds now, reactive power only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the grid fails, the battery takes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impossible value: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs and outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intraday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers a test signal, not the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers the frequency of the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It helps the grid, because frequency or voltage are unusual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is observed before the site returns to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It returns to automatic by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It supports the voltage of the grid by the agreed rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for the frequency to leave its range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until every device answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until the grid has been normal for long enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works in its mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasts fully for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of the grid operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of the grid operator lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load of the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixing the air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEM charges {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEM discharges {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither too warm nor too cold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN is set for installer and service. Set it on this computer: ballast access set-pin installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN is set. Whoever stands here may do everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data from this rack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No power flows, so that somebody can work on the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No smoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the next days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not producing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used in the mode {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is sold now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the grid, ready for a power cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or shorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overridden by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak shaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power factor by power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q(U), by voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reactive power by voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready for a power cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebooting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recharging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release of a stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve (NEM below {0} min, AEM {1} min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset of alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset of an inverter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest at 0 kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returning to the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCADA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoke detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold or ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold, but not delivered: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of the fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing solar surplus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplying the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it off and on; if that does not help, replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature of the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of backup power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test of the frequency response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery allows neither charging nor discharging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery allows no charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery allows no discharging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery cannot take over at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery protects itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery rests and the inverters stand by until somebody chooses Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery rests until somebody chooses Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery supplies the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The battery's electronics sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cause is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contactor to the grid cannot be trusted. Call the installer; see Alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contactor to the grid has not reported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contactor to the grid is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fallback is in force: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid has failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid has failed and the battery cannot supply the site any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid has too much power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid is in balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid lacks power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid operator is not heard, so what the contract says is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid operator limits nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid operator limits the power of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inverters are starting to supply the site by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The island was halted; see Alarms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power goes to zero and stays there, whatever anybody asks for, until somebody chooses Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power goes to zero and the screen goes dark for about a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power goes to zero and the screen goes dark for about ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The power is too low for the rule to work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is being separated from the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is brought into step with the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is separated from the grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site is without power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored PINs cannot be read. Set them again on this computer: ballast access set-pin installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored energy is nearly used up, so the answer fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature is not known: heaters are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit works in its mode again. The battery may charge or discharge at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone or its battery is too cold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone or its battery is too warm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zones differ too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told to the operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Using</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes of grid services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes of grid services removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wake line of the battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warmest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watchdog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water could condense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a safe stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absorb {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>care of the battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cells too low to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grid services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inject {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not answer any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not the device that was set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its values are impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its values do not move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves below {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cell voltages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not heard since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off to save energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off until the island is steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: too much was switched on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>produced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays down to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day-ahead timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the intraday timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the own timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>viewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was sold or ordered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % discharge, {1} % charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (next day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} from {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}–{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more follow from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, after a power cut or a kill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

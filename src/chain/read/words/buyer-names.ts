/** Firms that buy magnets, metal or oxides and make something of them: named in a sentence of a sale they are the buyer. The longer name first. */
export const BUYER_NAMES: readonly string[] = [
  "Airbus", "Allison Transmission", "Apple", "BMW", "BYD", "Boeing", "BorgWarner", "Bosch", "Brose", "Carester", "Continental", "Denso", "Ford", "General Dynamics", "General Electric", "General Motors", "GE Vernova", "GM", "Hitachi", "Honda",
  "Hyundai Mobis", "Hyundai Motor", "Hyundai", "JS Link", "Kia", "Lockheed Martin", "Magna", "Mercedes-Benz", "Mitsubishi Electric", "Nidec", "Nissan", "Northrop Grumman", "Philips", "Proterial", "RTX", "Raytheon", "Renault", "Rivian", "Samsung", "Schaeffler",
  "Shin-Etsu", "Siemens Gamesa", "Siemens", "Sojitz", "Solvay", "Sony", "Stellantis", "TDK", "Tesla", "Toyota Tsusho", "Toyota", "Traxys", "Vacuumschmelze", "Valeo", "Vestas", "VinFast", "Volkswagen", "Volvo", "ZF", "Defense Logistics Agency", "Department of Defense", "Department of War", "Defense Department",
];
